--liquibase formatted sql

-- The counts of days gone by: all on the first of a month, then only those that differ from the day before. What held on
-- a day is the last row of its month up to it. Units that never had one below are counted under subtree = true alone.
--changeset rosenstock:reporting-320
create table reporting_ledger (
    month date not null comment 'the first of it',
    subtree boolean not null comment 'false: the people of this unit alone; true: with all units below on that day',
    org_unit_id bigint not null,
    requirement_id bigint not null comment '0: heads instead of obligations',
    day date not null,
    total int not null,
    done int not null,
    soon int not null,
    open int not null,
    overdue int not null,
    oldest_due date,
    primary key (month, subtree, org_unit_id, requirement_id, day),
    key reporting_ledger_day (day)
);

create table reporting_ledger_day (
    day date not null primary key,
    checked_on date not null comment 'when it was last compared with what is recorded',
    key reporting_ledger_day_checked (checked_on, day)
);
