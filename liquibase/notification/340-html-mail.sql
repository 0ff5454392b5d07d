--liquibase formatted sql

-- What a mail looks like where HTML is shown; the plain text says the same.
--changeset rosenstock:notification-340
alter table notification_mail add column html mediumtext after body;
