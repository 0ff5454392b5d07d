--liquibase formatted sql

-- Why a date was planned although something was taken at its time; stays readable for the training office.
--changeset rosenstock:training-051
alter table training_session add column override_reason varchar(500) not null default '';
