--liquibase formatted sql

-- Training that others hold: entered by the person, approved by the lead beforehand, confirmed by the office with the
-- certificate afterwards. Each step stays readable for the person.
--changeset rosenstock:training-035
create table training_external (
    id bigint not null auto_increment primary key,
    employee_id bigint not null,
    unit_id bigint comment 'where the person worked when asking; its budget pays',
    title varchar(200) not null,
    provider varchar(200) not null,
    place varchar(200) not null,
    first_day date not null,
    last_day date not null,
    minutes int not null,
    cost_cents int not null,
    purpose varchar(1000) not null,
    state varchar(16) not null,
    requested_at datetime(6) not null,
    decide_until date not null comment 'day after which the office may decide in place of the lead',
    programme_key char(64),
    programme_name varchar(120),
    programme_type varchar(60),
    certificate_key char(64),
    certificate_name varchar(120),
    certificate_type varchar(60),
    certificate_size bigint,
    key training_external_employee (employee_id, first_day),
    key training_external_state (state, decide_until),
    key training_external_unit (unit_id, first_day),
    key training_external_last_day (last_day),
    constraint training_external_employee_fk foreign key (employee_id) references people_employee (id),
    constraint training_external_days check (first_day <= last_day)
);
create table training_external_step (
    id bigint not null auto_increment primary key,
    external_id bigint not null,
    event varchar(12) not null,
    from_state varchar(16),
    to_state varchar(16) not null,
    actor_id bigint not null,
    at datetime(6) not null,
    reason varchar(500) not null,
    key training_external_step_external (external_id, id),
    key training_external_step_actor (actor_id),
    constraint training_external_step_fk foreign key (external_id) references training_external (id) on delete cascade
);
