--liquibase formatted sql

-- The secret address under which somebody's calendar program reads the own dates. It is shown to the person again and
-- opens nothing but these dates, so it is kept as it is; a new one ends the old one.
--changeset rosenstock:training-055
create table training_feed (
    employee_id bigint not null primary key,
    secret varchar(64) not null,
    made_at datetime(6) not null,
    unique key training_feed_secret (secret),
    constraint training_feed_employee_fk foreign key (employee_id) references people_employee (id) on delete cascade
);
