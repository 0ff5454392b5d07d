--liquibase formatted sql

-- Where training takes place; a room that is no longer used stays with its past dates.
--changeset rosenstock:training-002
create table training_room (
    id bigint not null auto_increment primary key,
    name varchar(120) not null,
    place varchar(200) not null,
    seats int not null,
    equipment varchar(500) not null,
    accessibility varchar(500) not null,
    retired_on date,
    version int not null default 0,
    unique key training_room_name (name, place)
);
