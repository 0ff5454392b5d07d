--liquibase formatted sql

--changeset rosenstock:reporting-001
create table reporting_unit_status (
    day date not null,
    subtree boolean not null comment 'false: the people of this unit alone; true: with all units below',
    org_unit_id bigint not null,
    requirement_id bigint not null comment '0: the people themselves, whatever they are obliged to',
    total int not null,
    done int not null,
    soon int not null,
    open int not null,
    overdue int not null,
    primary key (day, subtree, org_unit_id, requirement_id)
);

create table reporting_day (
    day date not null primary key,
    computed_at datetime(6) not null
);

create table reporting_stale (
    id bigint not null auto_increment primary key,
    org_unit_id bigint not null comment '0: all'
);

--changeset rosenstock:reporting-002
alter table reporting_unit_status
    modify column requirement_id bigint not null comment '0: heads instead of obligations, whatever they are obliged to',
    add column oldest_due date comment 'what has been overdue longest';

--changeset rosenstock:reporting-003
alter table reporting_day
    add column tree_print bigint not null default 0 comment 'of the org tree the counts were added up by';
