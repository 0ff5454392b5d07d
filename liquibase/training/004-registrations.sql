--liquibase formatted sql

-- Who asked for a seat and what came of it, step by step. A person has one registration for a date that is not ended.
--changeset rosenstock:training-004
create table training_registration (
    id bigint not null auto_increment primary key,
    session_id bigint not null,
    employee_id bigint not null,
    unit_id bigint comment 'where the person worked when asking, for the rule of units in turn',
    state varchar(16) not null,
    mandatory boolean not null default false comment 'the training fulfils a duty of the person',
    purpose varchar(1000) not null,
    support boolean not null default false,
    requested_at datetime(6) not null,
    requested_by bigint not null,
    decide_until date comment 'day after which the office is asked as well',
    escalated boolean not null default false,
    offer_until datetime(6),
    live boolean generated always as (case when state in
        ('AWAITING_LEAD', 'AWAITING_OFFICE', 'CONFIRMED', 'WAITING', 'OFFERED') then true end) stored,
    unique key training_registration_live (session_id, employee_id, live),
    key training_registration_state (session_id, state, id),
    key training_registration_employee (employee_id, state),
    key training_registration_open (state, decide_until),
    key training_registration_offer (state, offer_until),
    constraint training_registration_session_fk foreign key (session_id) references training_session (id),
    constraint training_registration_employee_fk foreign key (employee_id) references people_employee (id)
);
create table training_registration_step (
    id bigint not null auto_increment primary key,
    registration_id bigint not null,
    event varchar(12) not null,
    from_state varchar(16),
    to_state varchar(16) not null,
    actor_id bigint not null comment '0 for the program',
    at datetime(6) not null,
    reason varchar(500) not null,
    key training_registration_step_registration (registration_id, id),
    key training_registration_step_actor (actor_id),
    constraint training_registration_step_fk foreign key (registration_id) references training_registration (id)
        on delete cascade
);
