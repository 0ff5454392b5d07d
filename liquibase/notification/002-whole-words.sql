--liquibase formatted sql

--changeset rosenstock:notification-002
delete from notification_notice where not json_valid(args);
alter table notification_notice modify column args text not null;
