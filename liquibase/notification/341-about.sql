--liquibase formatted sql

-- What tells others about a deadline looks for what tells the person.
--changeset rosenstock:notification-341
create index notification_notice_same on notification_notice (about, mail_waits);
