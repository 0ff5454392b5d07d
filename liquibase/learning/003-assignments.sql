--liquibase formatted sql

--changeset rosenstock:learning-003
create table learning_assignment (
    id bigint not null primary key,
    course_id bigint not null,
    assigned_by bigint not null,
    due_on date not null,
    note varchar(1000),
    created_at datetime(6) not null,
    org_unit_id bigint,
    version int not null default 0,
    key learning_assignment_course (course_id),
    key learning_assignment_unit (org_unit_id, created_at),
    key learning_assignment_by (assigned_by),
    constraint learning_assignment_course_fk foreign key (course_id) references learning_course (id),
    constraint learning_assignment_unit_fk foreign key (org_unit_id) references people_org_unit (id)
);
create sequence learning_assignment_seq start with 50 increment by 50;

create table learning_assignment_person (
    id bigint not null primary key,
    assignment_id bigint not null,
    employee_id bigint not null,
    withdrawn_at datetime(6),
    unique key learning_assignment_person_once (assignment_id, employee_id),
    key learning_assignment_person_employee (employee_id, withdrawn_at),
    constraint learning_assignment_person_assignment_fk foreign key (assignment_id) references learning_assignment (id)
        on delete cascade,
    constraint learning_assignment_person_employee_fk foreign key (employee_id) references people_employee (id)
);
create sequence learning_assignment_person_seq start with 50 increment by 50;
