--liquibase formatted sql

--changeset rosenstock:qualification-001
create table qualification_requirement (
    id bigint not null primary key,
    code varchar(60) not null,
    title varchar(200) not null,
    course_id bigint,
    legal_basis varchar(500) not null,
    purpose varchar(1000) not null,
    first_due_days int not null,
    repeat_months int,
    active_from date not null,
    ended_on date,
    version int not null default 0,
    unique key qualification_requirement_code (code),
    key qualification_requirement_course (course_id),
    constraint qualification_requirement_course_fk foreign key (course_id) references learning_course (id)
);
create sequence qualification_requirement_seq start with 50 increment by 50;

create table qualification_requirement_unit (
    requirement_id bigint not null,
    org_unit_id bigint not null,
    with_sub boolean not null,
    primary key (requirement_id, org_unit_id),
    constraint qualification_requirement_unit_fk foreign key (requirement_id) references qualification_requirement (id),
    constraint qualification_requirement_org_unit_fk foreign key (org_unit_id) references people_org_unit (id)
);

create table qualification_requirement_role (
    requirement_id bigint not null,
    job_role_id bigint not null,
    primary key (requirement_id, job_role_id),
    constraint qualification_requirement_role_fk foreign key (requirement_id) references qualification_requirement (id),
    constraint qualification_requirement_job_role_fk foreign key (job_role_id) references people_job_role (id)
);

create table qualification_evidence (
    id bigint not null primary key,
    employee_id bigint not null,
    course_id bigint,
    title varchar(200) not null,
    kind varchar(30) not null,
    fulfilled_on date not null,
    certificate_number varchar(60),
    recorded_at datetime(6) not null,
    key qualification_evidence_employee (employee_id, course_id, fulfilled_on),
    constraint qualification_evidence_employee_fk foreign key (employee_id) references people_employee (id)
);
create sequence qualification_evidence_seq start with 50 increment by 50;

-- For a person and a requirement exactly one row holds on any day: opened_on <= day < ended_on.
create table qualification_obligation (
    id bigint not null auto_increment primary key,
    requirement_id bigint not null,
    employee_id bigint not null,
    cycle int not null,
    opened_on date not null,
    due_on date not null,
    covered_until date comment 'a renewal: last day of the proof that still holds',
    fulfilled_on date,
    valid_until date,
    evidence_id bigint,
    ended_on date,
    ended_why varchar(20),
    unique key qualification_obligation_cycle (requirement_id, employee_id, cycle),
    key qualification_obligation_employee (employee_id, ended_on),
    key qualification_obligation_due (requirement_id, ended_on, fulfilled_on, due_on),
    key qualification_obligation_expiry (ended_on, valid_until),
    key qualification_obligation_open (ended_on, fulfilled_on, due_on),
    constraint qualification_obligation_requirement_fk foreign key (requirement_id)
        references qualification_requirement (id),
    constraint qualification_obligation_employee_fk foreign key (employee_id) references people_employee (id),
    constraint qualification_obligation_evidence_fk foreign key (evidence_id) references qualification_evidence (id)
);

-- Proof stands: a row is written once. Erasing after the retention period is the only thing left to do with it.
--changeset rosenstock:qualification-002 endDelimiter://
create trigger qualification_evidence_frozen before update on qualification_evidence for each row
    signal sqlstate '45000' set message_text = 'evidence is never changed'
//
