--liquibase formatted sql

-- What a rule is going to say stands apart from the rules until it is published, so that nothing that reads rules can
-- take it for one. With each version it is kept whether the works council agreed to it.
--changeset rosenstock:qualification-360
create table qualification_requirement_draft (
    id bigint not null auto_increment primary key,
    requirement_id bigint comment 'the rule that it would change, absent for a new one',
    based_on int comment 'state of that rule when it was saved',
    title varchar(200) not null,
    definition json not null,
    council_agreed boolean not null default false,
    council_on date,
    council_reference varchar(200) not null default '',
    revision int not null default 0,
    saved_at datetime(6) not null,
    saved_by bigint not null,
    unique key qualification_requirement_draft_requirement (requirement_id),
    constraint qualification_requirement_draft_fk foreign key (requirement_id) references qualification_requirement (id)
);
alter table qualification_requirement_version
    add column council_agreed boolean not null default false,
    add column council_on date,
    add column council_reference varchar(200) not null default '';
