--liquibase formatted sql

--changeset rosenstock:people-002
-- Where a unit was before is read backwards from here; where it is now stands in people_org_unit.
create table people_unit_move (
    id bigint not null primary key,
    org_unit_id bigint not null,
    effective date not null,
    from_parent_id bigint,
    to_parent_id bigint,
    done boolean not null,
    version int not null default 0,
    unique key people_unit_move_unit (org_unit_id, effective),
    key people_unit_move_due (done, effective),
    constraint people_unit_move_unit_fk foreign key (org_unit_id) references people_org_unit (id),
    constraint people_unit_move_from_fk foreign key (from_parent_id) references people_org_unit (id),
    constraint people_unit_move_to_fk foreign key (to_parent_id) references people_org_unit (id)
);
create sequence people_unit_move_seq start with 50 increment by 50;
