--liquibase formatted sql

--changeset rosenstock:people-350
-- What a unit was called before; what it is called now stands in people_org_unit, so nothing has to be filled in.
create table people_unit_name (
    org_unit_id bigint not null,
    last_day date not null comment 'the last on which it was called so',
    code varchar(40) not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    primary key (org_unit_id, last_day),
    constraint people_unit_name_unit_fk foreign key (org_unit_id) references people_org_unit (id)
);
