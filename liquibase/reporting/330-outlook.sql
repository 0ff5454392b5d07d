--liquibase formatted sql

-- Days to come, if nothing happens until then: how all stand on the day it was made for, and what changes on each later
-- day. What will hold on a day is the first plus all changes up to it. Of units with others below, all below together
-- are kept as well, so that a page of large units reads few rows.
--changeset rosenstock:reporting-330
create table reporting_outlook_base like reporting_unit_status;

create table reporting_outlook (
    subtree boolean not null comment 'false: the people of this unit alone; true: with all units below, where there are any',
    org_unit_id bigint not null,
    requirement_id bigint not null comment '0: heads instead of obligations',
    day date not null,
    done int not null,
    soon int not null,
    open int not null,
    overdue int not null,
    primary key (subtree, org_unit_id, requirement_id, day)
);

create table reporting_outlook_made (
    day date not null primary key comment 'one row: the day it was made for; whoever writes locks it'
);
insert into reporting_outlook_made (day) values ('1970-01-01');

create table reporting_outlook_stale (
    id bigint not null auto_increment primary key,
    org_unit_id bigint not null comment '0: all'
);
