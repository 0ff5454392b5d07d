--liquibase formatted sql

--changeset rosenstock:privacy-001
create table privacy_access_log (
    id bigint not null auto_increment primary key,
    seen_on date not null,
    first_at datetime(6) not null,
    viewer_id bigint not null,
    purpose varchar(30) not null,
    concerned_id bigint not null default 0 comment '0 when a whole org unit was seen',
    org_unit_id bigint not null default 0 comment 'with all units below; 0 when one person was seen',
    unique key privacy_access_log_once (viewer_id, seen_on, purpose, concerned_id, org_unit_id),
    key privacy_access_log_concerned (concerned_id, seen_on),
    key privacy_access_log_unit (org_unit_id, seen_on),
    key privacy_access_log_day (seen_on),
    constraint privacy_access_log_viewer_fk foreign key (viewer_id) references people_employee (id)
);

create table privacy_removal (
    id bigint not null auto_increment primary key,
    removed_at datetime(6) not null,
    category varchar(60) not null,
    items bigint not null,
    key privacy_removal_at (removed_at)
);
