--liquibase formatted sql

--changeset rosenstock:learning-201
-- Two authors who edit the same lesson must notice each other.
alter table learning_lesson add column version int not null default 0;
