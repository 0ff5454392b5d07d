--liquibase formatted sql

-- Somebody is away for long. Why is nobody's business here; deadlines rest meanwhile.
--changeset rosenstock:people-101
create table people_pause (
    id bigint not null primary key,
    employee_id bigint not null,
    from_day date not null,
    until_day date comment 'last day of it, absent while nobody knows',
    entered_by bigint not null,
    entered_at datetime(6) not null,
    version int not null default 0,
    key people_pause_employee (employee_id, from_day),
    key people_pause_until (until_day),
    constraint people_pause_employee_fk foreign key (employee_id) references people_employee (id)
);
create sequence people_pause_seq start with 50 increment by 50;
alter table people_employee
    add column minor_until date comment 'the 18th birthday of those who are younger',
    add key people_employee_minor (minor_until);
