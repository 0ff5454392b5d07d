--liquibase formatted sql

-- Something that makes named people come under a rule anew, such as a new machine.
--changeset rosenstock:qualification-104
create table qualification_event (
    id bigint not null auto_increment primary key,
    requirement_id bigint not null,
    reason varchar(500) not null,
    due_on date not null,
    declared_by bigint not null,
    declared_at datetime(6) not null,
    key qualification_event_requirement (requirement_id, due_on),
    constraint qualification_event_fk foreign key (requirement_id) references qualification_requirement (id)
);
create table qualification_event_person (
    event_id bigint not null,
    employee_id bigint not null,
    primary key (event_id, employee_id),
    key qualification_event_person_employee (employee_id),
    constraint qualification_event_person_fk foreign key (event_id) references qualification_event (id) on delete cascade,
    constraint qualification_event_employee_fk foreign key (employee_id) references people_employee (id)
);
alter table qualification_obligation
    add constraint qualification_obligation_event_fk foreign key (event_id) references qualification_event (id);
