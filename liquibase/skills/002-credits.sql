--liquibase formatted sql

-- Skills that a person gained in a way that is on record: what for, and when. Later ones stand beside earlier ones.
--changeset rosenstock:skills-002
create table skills_credit (
    id bigint not null auto_increment primary key,
    employee_id bigint not null,
    skill_code varchar(20) not null,
    level tinyint not null comment '0 to 4',
    source varchar(60) not null comment 'what it came from, such as training:17',
    title varchar(200) not null,
    credited_on date not null,
    unique key skills_credit_once (employee_id, skill_code, source),
    constraint skills_credit_employee_fk foreign key (employee_id) references people_employee (id),
    constraint skills_credit_level check (level between 0 and 4)
);
