--liquibase formatted sql

-- What is offered, with the rules of its dates: who approves, until when one may withdraw, who is asked first.
--changeset rosenstock:training-001
create table training_offering (
    id bigint not null auto_increment primary key,
    code varchar(80) not null,
    title varchar(200) not null,
    summary varchar(500) not null,
    goals text not null,
    contents text not null,
    audience varchar(500) not null,
    prerequisites varchar(500) not null,
    topic varchar(20) not null,
    format varchar(10) not null,
    minutes int not null,
    cost_cents int not null,
    min_seats int not null,
    max_seats int not null,
    approval varchar(12) not null,
    cancel_days int not null,
    waiting_rule varchar(16) not null,
    offer_hours int not null,
    state varchar(10) not null default 'DRAFT',
    version int not null default 0,
    unique key training_offering_code (code),
    key training_offering_state (state, topic, format, title)
);
create table training_offering_skill (
    offering_id bigint not null,
    skill_code varchar(20) not null,
    name varchar(120) not null,
    level tinyint not null comment '0 to 4',
    primary key (offering_id, skill_code),
    constraint training_offering_skill_fk foreign key (offering_id) references training_offering (id) on delete cascade,
    constraint training_offering_skill_level check (level between 0 and 4)
);
