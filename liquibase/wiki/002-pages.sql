--liquibase formatted sql

-- Pages stand in the tree of their space. The text of each revision is kept as it was written; the HTML is made of it
-- and can be thrown away at any time. An address that once led to a page leads there for ever.
--changeset rosenstock:wiki-002
create table wiki_page (
    id bigint not null auto_increment primary key,
    space_id bigint not null,
    parent_id bigint comment 'absent at the top of the tree',
    slug varchar(120) not null,
    title varchar(200) not null,
    position int not null comment 'among the pages beside it',
    revision int not null comment 'number of the latest',
    changed_at datetime(6) not null,
    trashed_at datetime(6),
    trashed_by bigint,
    unique key wiki_page_slug (space_id, slug),
    key wiki_page_tree (space_id, parent_id, position),
    key wiki_page_parent (parent_id),
    key wiki_page_trashed_by (trashed_by),
    constraint wiki_page_space_fk foreign key (space_id) references wiki_space (id),
    constraint wiki_page_parent_fk foreign key (parent_id) references wiki_page (id)
);
create table wiki_revision (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    number int not null,
    title varchar(200) not null,
    markdown mediumtext not null,
    author_id bigint not null comment '0 for the program',
    written_at datetime(6) not null,
    comment varchar(300) not null,
    minor boolean not null,
    unique key wiki_revision_number (page_id, number),
    key wiki_revision_author (author_id, written_at),
    constraint wiki_revision_page_fk foreign key (page_id) references wiki_page (id) on delete cascade
);
create table wiki_address (
    space_id bigint not null,
    slug varchar(120) not null,
    page_id bigint not null,
    primary key (space_id, slug),
    key wiki_address_page (page_id),
    constraint wiki_address_space_fk foreign key (space_id) references wiki_space (id),
    constraint wiki_address_page_fk foreign key (page_id) references wiki_page (id) on delete cascade
);
create table wiki_html (
    page_id bigint not null primary key,
    revision int not null,
    maker int not null comment 'version of the program that made it',
    html mediumtext not null,
    constraint wiki_html_page_fk foreign key (page_id) references wiki_page (id) on delete cascade
);
