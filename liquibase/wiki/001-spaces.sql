--liquibase formatted sql

-- Areas of knowledge. An address that once led to a space leads there for ever.
--changeset rosenstock:wiki-001
create table wiki_space (
    id bigint not null auto_increment primary key,
    slug varchar(60) not null,
    name varchar(120) not null,
    description varchar(500) not null,
    icon varchar(40) not null,
    steward_id bigint comment 'who answers for the space',
    created_at datetime(6) not null,
    version int not null default 0,
    unique key wiki_space_slug (slug),
    key wiki_space_steward (steward_id),
    constraint wiki_space_steward_fk foreign key (steward_id) references people_employee (id)
);
create table wiki_space_address (
    slug varchar(60) not null primary key,
    space_id bigint not null,
    key wiki_space_address_space (space_id),
    constraint wiki_space_address_fk foreign key (space_id) references wiki_space (id)
);
