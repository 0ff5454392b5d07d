--liquibase formatted sql

-- Files of pages with every version of them, and which page shows or names which file.
--changeset rosenstock:wiki-045
create table wiki_file (
    id bigint not null auto_increment primary key,
    space_id bigint not null,
    page_id bigint comment 'absent until the page that it was sent for is saved for the first time',
    name varchar(120) not null,
    version int not null comment 'number of the latest',
    removed_at datetime(6),
    removed_by bigint,
    key wiki_file_page (page_id, name),
    key wiki_file_space (space_id),
    key wiki_file_removed_by (removed_by),
    constraint wiki_file_space_fk foreign key (space_id) references wiki_space (id),
    constraint wiki_file_page_fk foreign key (page_id) references wiki_page (id)
);
create table wiki_file_version (
    file_id bigint not null,
    number int not null,
    blob_key char(64) not null,
    content_type varchar(100) not null,
    size bigint not null comment 'bytes',
    sent_by bigint not null,
    sent_at datetime(6) not null,
    primary key (file_id, number),
    key wiki_file_version_sent (sent_by, sent_at),
    constraint wiki_file_version_fk foreign key (file_id) references wiki_file (id) on delete cascade
);
create table wiki_file_use (
    page_id bigint not null,
    file_id bigint not null,
    primary key (page_id, file_id),
    key wiki_file_use_file (file_id),
    constraint wiki_file_use_page_fk foreign key (page_id) references wiki_page (id) on delete cascade,
    constraint wiki_file_use_file_fk foreign key (file_id) references wiki_file (id) on delete cascade
);
alter table wiki_space add column file_mib int not null default 50 comment 'how large a file of the space may be';
