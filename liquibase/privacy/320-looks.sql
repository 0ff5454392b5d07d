--liquibase formatted sql

-- Whoever asks for names says what for; the people concerned read it.
--changeset rosenstock:privacy-320
alter table privacy_access_log
    add column reason varchar(20) not null default '' comment 'chosen by whoever looked, empty where nobody was asked',
    add column note varchar(200) not null default '' comment 'in their own words';
alter table privacy_access_log
    add unique key privacy_access_log_each (viewer_id, seen_on, purpose, concerned_id, org_unit_id, reason, note),
    drop key privacy_access_log_once;
