--liquibase formatted sql

-- What a unit may spend on training in a year, and what a seat cost when it was confirmed: later prices and moves of
-- people leave the past alone.
--changeset rosenstock:training-045
create table training_budget (
    id bigint not null auto_increment primary key,
    unit_id bigint not null,
    year smallint not null,
    cost_centre varchar(20) not null,
    planned_cents bigint not null,
    version int not null default 1,
    unique key training_budget_one (year, unit_id),
    key training_budget_unit (unit_id),
    constraint training_budget_unit_fk foreign key (unit_id) references people_org_unit (id),
    constraint training_budget_planned check (planned_cents >= 0)
);
alter table training_registration
    add column cost_cents int comment 'of the seat when it was confirmed, absent before',
    add column cost_unit_id bigint comment 'where the person worked when it was confirmed',
    add column cost_centre varchar(20) comment 'that paid then, empty when none was known';
update training_registration r
  join training_session s on s.id = r.session_id
  join training_offering o on o.id = s.offering_id
   set r.cost_cents = o.cost_cents, r.cost_unit_id = r.unit_id, r.cost_centre = ''
 where r.state in ('CONFIRMED', 'ATTENDED', 'PARTLY', 'ABSENT', 'EXCUSED');
