--liquibase formatted sql

-- Dates of an offering. Days and times of day are those of Europe/Berlin, begins_at is the same beginning in UTC. The
-- numbers of people are kept with the row that is locked while they change, and the database refuses to oversell.
--changeset rosenstock:training-003
create table training_session (
    id bigint not null auto_increment primary key,
    offering_id bigint not null,
    seats int not null,
    online_link varchar(500) not null,
    opens_on date not null,
    closes_on date not null comment 'last day',
    first_day date not null,
    last_day date not null,
    begins_at datetime not null,
    state varchar(10) not null default 'PLANNED',
    confirmed int not null default 0,
    offered int not null default 0,
    waiting int not null default 0,
    sequence int not null default 0 comment 'rises with each change that people are told of',
    version int not null default 0,
    key training_session_offering (offering_id, state, first_day),
    key training_session_first_day (state, first_day),
    key training_session_begins (state, begins_at),
    constraint training_session_offering_fk foreign key (offering_id) references training_offering (id),
    constraint training_session_seats check (confirmed >= 0 and offered >= 0 and waiting >= 0
        and confirmed + offered <= seats)
);
create table training_session_day (
    session_id bigint not null,
    day date not null,
    starts time not null,
    ends time not null,
    room_id bigint,
    primary key (session_id, day, starts),
    key training_session_day_room (room_id, day),
    key training_session_day_day (day),
    constraint training_session_day_fk foreign key (session_id) references training_session (id) on delete cascade,
    constraint training_session_day_room_fk foreign key (room_id) references training_room (id),
    constraint training_session_day_order check (starts < ends)
);
create table training_session_trainer (
    session_id bigint not null,
    number int not null,
    employee_id bigint comment 'absent when the trainer comes from elsewhere',
    name varchar(200) not null,
    primary key (session_id, number),
    key training_session_trainer_employee (employee_id, session_id),
    constraint training_session_trainer_fk foreign key (session_id) references training_session (id) on delete cascade,
    constraint training_session_trainer_employee_fk foreign key (employee_id) references people_employee (id)
);
