--liquibase formatted sql

-- Two nodes that open the same obligation at once: the second one is told that it is there.
--changeset rosenstock:qualification-105
alter table qualification_obligation
    add column live tinyint as (if(ended_on is null, 1, null)) virtual,
    add unique key qualification_obligation_live (requirement_id, employee_id, live);
