--liquibase formatted sql

-- Columns that end in "by" name people; this one is a day.
--changeset rosenstock:wiki-043
alter table wiki_review rename column review_by to review_day;
