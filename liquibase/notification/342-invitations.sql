--liquibase formatted sql

-- What a mail puts into the calendar of its reader.
--changeset rosenstock:notification-342
alter table notification_mail
    add column calendar_method varchar(10) comment 'REQUEST or CANCEL' after html,
    add column calendar mediumtext after calendar_method;
