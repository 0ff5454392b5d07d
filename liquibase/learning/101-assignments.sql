--liquibase formatted sql

--changeset rosenstock:learning-101
alter table learning_assignment
    add column counts_from datetime(6) not null default '1970-01-01'
        comment 'begin of the day of assigning, UTC: a course finished since then fulfils it',
    add key learning_assignment_due (due_on);
alter table learning_assignment_person
    add column withdrawn_by bigint,
    add key learning_assignment_person_live (withdrawn_at, id);
