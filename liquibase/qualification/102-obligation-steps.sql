--liquibase formatted sql

-- One row is one stretch of recorded truth. What changes ends the row and opens the next step of the same cycle.
--changeset rosenstock:qualification-102
alter table qualification_obligation
    add column version_id bigint comment 'version of the rule it came from',
    add column step int not null default 0,
    add column why varchar(20) not null default 'AUDIENCE',
    add column event_id bigint,
    add column window_from date comment 'a proof counts from this day on',
    add column paused_from date comment 'the deadline rests since this day',
    add column booked_on date comment 'day on which the fulfilment was recorded',
    add column valid_from date,
    add column renew_from date comment 'the next cycle opens on this day',
    drop key qualification_obligation_cycle,
    add unique key qualification_obligation_step (requirement_id, employee_id, cycle, step),
    add key qualification_obligation_person (employee_id, requirement_id, opened_on),
    add key qualification_obligation_booked (booked_on),
    add key qualification_obligation_opened (opened_on, ended_on),
    add key qualification_obligation_renewal (requirement_id, ended_on, renew_from);
update qualification_obligation o join qualification_requirement r on r.id = o.requirement_id
   set o.version_id = r.current_version_id, o.window_from = o.opened_on, o.booked_on = o.fulfilled_on,
       o.valid_from = o.fulfilled_on, o.renew_from = date_sub(o.valid_until, interval 60 day),
       o.why = if(o.cycle > 1, 'RENEWAL', 'AUDIENCE');
alter table qualification_obligation
    add constraint qualification_obligation_version_fk foreign key (version_id)
        references qualification_requirement_version (id);
