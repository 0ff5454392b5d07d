--liquibase formatted sql

-- Who may do what, for a space or for a page and all below it. A space that nobody is named for is read by nobody but
-- its steward, so those there are stay open for everybody.
--changeset rosenstock:wiki-040
create table wiki_permission (
    id bigint not null auto_increment primary key,
    space_id bigint comment 'for a whole space; absent for a page',
    page_id bigint comment 'for a page and all below it',
    access varchar(12) not null comment 'READ, WRITE, APPROVE or ADMINISTER; each holds those before it',
    holder_kind varchar(8) not null comment 'EVERYONE, UNIT, GROUP or PERSON',
    holder_id bigint not null comment '0 for everybody; a unit stands for those below it too',
    given_at datetime(6) not null,
    given_by bigint not null comment '0 for the program',
    key wiki_permission_space (space_id),
    key wiki_permission_page (page_id),
    key wiki_permission_holder (holder_kind, holder_id),
    key wiki_permission_given_by (given_by),
    constraint wiki_permission_space_fk foreign key (space_id) references wiki_space (id) on delete cascade,
    constraint wiki_permission_page_fk foreign key (page_id) references wiki_page (id) on delete cascade
);
insert into wiki_permission (space_id, access, holder_kind, holder_id, given_at, given_by)
    select id, 'READ', 'EVERYONE', 0, created_at, 0 from wiki_space
    union all select id, 'WRITE', 'EVERYONE', 0, created_at, 0 from wiki_space;
