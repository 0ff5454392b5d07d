--liquibase formatted sql

-- An instruction on site: who held it about what, who was there. What was closed became evidence and never changes;
-- a code lets those who are invited say on their own device that they are there.
--changeset rosenstock:qualification-310
create table qualification_instruction (
    id bigint not null auto_increment primary key,
    requirement_id bigint not null,
    part int not null,
    topic varchar(200) not null,
    topic_version varchar(60) not null,
    held_on date not null,
    place varchar(200) not null,
    method varchar(30) not null,
    instructor_id bigint not null,
    state varchar(12) not null default 'OPEN',
    opened_at datetime(6) not null,
    ended_at datetime(6),
    code char(6) comment 'only while it can be entered',
    code_until datetime(6),
    document_key char(64) comment 'the signed list',
    document_name varchar(120),
    document_type varchar(60),
    document_size bigint,
    unique key qualification_instruction_code (code),
    key qualification_instruction_instructor (instructor_id, state, held_on),
    key qualification_instruction_state (state, held_on),
    constraint qualification_instruction_requirement_fk foreign key (requirement_id)
        references qualification_requirement (id),
    constraint qualification_instruction_instructor_fk foreign key (instructor_id) references people_employee (id)
);
create table qualification_instruction_participant (
    instruction_id bigint not null,
    employee_id bigint not null,
    present boolean not null default false,
    confirmed_at datetime(6) comment 'when the person said so, absent when the instructor did',
    primary key (instruction_id, employee_id),
    key qualification_instruction_participant_employee (employee_id),
    constraint qualification_instruction_participant_fk foreign key (instruction_id)
        references qualification_instruction (id) on delete cascade,
    constraint qualification_instruction_participant_employee_fk foreign key (employee_id)
        references people_employee (id)
);
create table qualification_code_try (
    employee_id bigint not null primary key,
    tries int not null,
    last_at datetime(6) not null,
    constraint qualification_code_try_employee_fk foreign key (employee_id) references people_employee (id)
);
