--liquibase formatted sql

-- Who was there on which day, kept by the office or the trainer, or by the person with the code shown in the room.
-- Whoever is missing is excused or not; why is not kept.
--changeset rosenstock:training-020
create table training_attendance (
    registration_id bigint not null,
    day date not null,
    mark varchar(8) not null comment 'PRESENT, PARTLY, ABSENT or EXCUSED',
    marked_by bigint not null comment 'the person itself when checked in by code',
    marked_at datetime(6) not null,
    primary key (registration_id, day),
    key training_attendance_marked_by (marked_by),
    constraint training_attendance_fk foreign key (registration_id) references training_registration (id)
        on delete cascade
);
create table training_check_in (
    session_id bigint not null,
    day date not null,
    code char(6) not null,
    primary key (session_id, day),
    unique key training_check_in_code (day, code),
    constraint training_check_in_fk foreign key (session_id) references training_session (id) on delete cascade
);
