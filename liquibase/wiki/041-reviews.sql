--liquibase formatted sql

-- Who answers for a page, and until when it counts as looked over.
--changeset rosenstock:wiki-041
create table wiki_review (
    page_id bigint not null primary key,
    owner_id bigint not null comment 'who answers for the page',
    review_by date not null comment 'last day on which it counts as looked over',
    confirmed_at datetime(6) comment 'when somebody last found it still right',
    confirmed_by bigint,
    key wiki_review_owner (owner_id, review_by),
    key wiki_review_day (review_by, page_id),
    key wiki_review_confirmed_by (confirmed_by),
    constraint wiki_review_page_fk foreign key (page_id) references wiki_page (id) on delete cascade,
    constraint wiki_review_owner_fk foreign key (owner_id) references people_employee (id)
);
