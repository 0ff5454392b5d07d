--liquibase formatted sql

-- Letters about live training: texts that the office changed, letters to be written, what stands in whose calendar,
-- and the secret of the links to decide by.
--changeset rosenstock:training-010
create table training_letter_text (
    kind varchar(12) not null,
    language varchar(2) not null,
    subject varchar(200) not null,
    body text not null,
    version int not null,
    primary key (kind, language)
);
create table training_letter (
    id bigint not null auto_increment primary key,
    kind varchar(12) not null,
    registration_id bigint not null,
    was varchar(16) comment 'state that the registration left',
    reason varchar(1000) not null,
    subject varchar(200) not null comment 'of a message that the office wrote',
    body text,
    once varchar(60) comment 'what is said once, however often it is asked for',
    created_at datetime(6) not null,
    written_at datetime(6),
    unique key training_letter_once (once),
    key training_letter_waits (written_at, id),
    key training_letter_registration (registration_id),
    constraint training_letter_fk foreign key (registration_id) references training_registration (id) on delete cascade
);
create table training_appointment (
    session_id bigint not null,
    employee_id bigint not null,
    sequence int not null comment 'rises with every letter to this calendar, also after a withdrawal',
    days int not null comment 'how many days stand in the calendar',
    content varchar(64) not null comment 'hash of what stands there',
    primary key (session_id, employee_id),
    key training_appointment_employee (employee_id),
    constraint training_appointment_session_fk foreign key (session_id) references training_session (id)
        on delete cascade,
    constraint training_appointment_employee_fk foreign key (employee_id) references people_employee (id)
);
create table training_secret (
    name varchar(20) not null primary key,
    secret varchar(64) not null
);
