--liquibase formatted sql

-- Which page cites which rule of law, taken from its latest text.
--changeset rosenstock:wiki-042
create table wiki_citation (
    page_id bigint not null,
    rule varchar(80) not null,
    primary key (page_id, rule),
    key wiki_citation_rule (rule, page_id),
    constraint wiki_citation_page_fk foreign key (page_id) references wiki_page (id) on delete cascade
);
alter table wiki_page add column cited_revision int not null default 0 comment 'revision that was looked through';
