--liquibase formatted sql

-- What somebody is writing and has not saved yet, seen by nobody else; and who has a page open for writing right now.
--changeset rosenstock:wiki-044
create table wiki_draft (
    id bigint not null auto_increment primary key,
    employee_id bigint not null,
    page_id bigint comment 'absent while the page is not there yet',
    space_id bigint not null,
    parent_id bigint comment 'below which page a new one shall stand',
    title varchar(200) not null,
    markdown mediumtext not null,
    base_revision int not null comment 'the one it started from; 0 for a new page',
    saved_at datetime(6) not null,
    unique key wiki_draft_page (employee_id, page_id),
    key wiki_draft_employee (employee_id, saved_at),
    key wiki_draft_of_page (page_id),
    key wiki_draft_space (space_id),
    key wiki_draft_parent (parent_id),
    key wiki_draft_saved (saved_at),
    constraint wiki_draft_page_fk foreign key (page_id) references wiki_page (id) on delete cascade,
    constraint wiki_draft_space_fk foreign key (space_id) references wiki_space (id) on delete cascade,
    constraint wiki_draft_parent_fk foreign key (parent_id) references wiki_page (id) on delete set null
);
create table wiki_presence (
    page_id bigint not null,
    employee_id bigint not null,
    seen_at datetime(6) not null,
    primary key (page_id, employee_id),
    key wiki_presence_employee (employee_id),
    key wiki_presence_seen (seen_at),
    constraint wiki_presence_page_fk foreign key (page_id) references wiki_page (id) on delete cascade
);
