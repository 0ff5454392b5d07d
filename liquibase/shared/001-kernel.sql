--liquibase formatted sql

--changeset rosenstock:shared-001
create table shared_setting (
    setting_key varchar(100) not null primary key,
    setting_value varchar(2000) not null
);

create table shared_audit (
    id bigint not null auto_increment primary key,
    at datetime(6) not null,
    actor_id bigint not null,
    action varchar(100) not null,
    object varchar(200) not null,
    detail varchar(2000) not null,
    key shared_audit_at (at),
    key shared_audit_actor (actor_id)
);

create table shared_job (
    name varchar(100) not null primary key,
    next_at datetime(6) not null,
    claimed_until datetime(6) not null
);

create table shared_job_run (
    id bigint not null auto_increment primary key,
    name varchar(100) not null,
    started_at datetime(6) not null,
    ended_at datetime(6),
    state varchar(10) not null,
    items bigint not null,
    message varchar(1000) not null,
    key shared_job_run_name (name, id)
);
