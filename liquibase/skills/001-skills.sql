--liquibase formatted sql

-- What people of the house can be good at.
--changeset rosenstock:skills-001
create table skills_skill (
    id bigint not null auto_increment primary key,
    code varchar(20) not null,
    name varchar(120) not null,
    skill_group varchar(60) not null,
    uri varchar(200) not null comment 'the same skill in ESCO, or empty',
    unique key skills_skill_code (code),
    key skills_skill_group (skill_group, name)
);
