--liquibase formatted sql

-- A mail that waits for the morning is taken back by what it is about.
--changeset rosenstock:notification-343
create index notification_mail_thing on notification_mail (thing);
