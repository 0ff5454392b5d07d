--liquibase formatted sql

--changeset rosenstock:learning-002
-- One row for each time a person takes a course; it keeps the version it began with.
create table learning_participation (
    id bigint not null primary key,
    course_id bigint not null,
    version_id bigint not null,
    employee_id bigint not null,
    run int not null,
    started_at datetime(6) not null,
    touched_at datetime(6) not null,
    completed_at datetime(6),
    last_lesson_code varchar(60),
    version int not null default 0,
    unique key learning_participation_run (employee_id, course_id, run),
    key learning_participation_open (employee_id, completed_at, touched_at),
    key learning_participation_course (course_id, completed_at, employee_id),
    key learning_participation_version (version_id),
    constraint learning_participation_course_fk foreign key (course_id) references learning_course (id),
    constraint learning_participation_version_fk foreign key (version_id) references learning_course_version (id),
    constraint learning_participation_employee_fk foreign key (employee_id) references people_employee (id)
);
create sequence learning_participation_seq start with 50 increment by 50;

-- reported_at: the learner says it is done; done_at: it counts (later, when a lead has to confirm a task).
create table learning_lesson_done (
    participation_id bigint not null,
    lesson_id bigint not null,
    reported_at datetime(6) not null,
    done_at datetime(6),
    confirmed_by bigint,
    primary key (participation_id, lesson_id),
    key learning_lesson_done_lesson (lesson_id),
    key learning_lesson_done_waiting (done_at, participation_id),
    constraint learning_lesson_done_participation_fk foreign key (participation_id)
        references learning_participation (id) on delete cascade,
    constraint learning_lesson_done_lesson_fk foreign key (lesson_id) references learning_lesson (id)
);

create table learning_attempt (
    id bigint not null primary key,
    participation_id bigint not null,
    lesson_id bigint not null,
    number int not null,
    seed bigint not null,
    started_at datetime(6) not null,
    deadline datetime(6),
    submitted_at datetime(6),
    points int,
    max_points int,
    passed boolean,
    version int not null default 0,
    unique key learning_attempt_number (participation_id, lesson_id, number),
    key learning_attempt_lesson (lesson_id),
    constraint learning_attempt_participation_fk foreign key (participation_id)
        references learning_participation (id) on delete cascade,
    constraint learning_attempt_lesson_fk foreign key (lesson_id) references learning_lesson (id)
);
create sequence learning_attempt_seq start with 50 increment by 50;

create table learning_answer (
    attempt_id bigint not null,
    question_id bigint not null,
    answer text not null,
    saved_at datetime(6) not null,
    checked boolean not null,
    points int,
    primary key (attempt_id, question_id),
    key learning_answer_question (question_id),
    constraint learning_answer_attempt_fk foreign key (attempt_id) references learning_attempt (id) on delete cascade,
    constraint learning_answer_question_fk foreign key (question_id) references learning_question (id)
);

create table learning_extra_time (
    employee_id bigint not null primary key,
    percent int not null,
    constraint learning_extra_time_employee_fk foreign key (employee_id) references people_employee (id)
);

-- Frozen: neither a change of name nor a new version of the course touches a certificate.
create table learning_certificate (
    id bigint not null primary key,
    number varchar(30) not null,
    check_code varchar(32) not null,
    participation_id bigint not null,
    employee_id bigint not null,
    course_id bigint not null,
    title varchar(200) not null,
    holder_name varchar(210) not null,
    initials varchar(10) not null,
    completed_on date not null,
    blob_key varchar(64) not null,
    unique key learning_certificate_number (number),
    unique key learning_certificate_check (check_code),
    unique key learning_certificate_participation (participation_id),
    key learning_certificate_employee (employee_id, completed_on),
    key learning_certificate_course (course_id),
    constraint learning_certificate_employee_fk foreign key (employee_id) references people_employee (id),
    constraint learning_certificate_course_fk foreign key (course_id) references learning_course (id)
);
create sequence learning_certificate_seq start with 50 increment by 50;

create table learning_path (
    id bigint not null primary key,
    code varchar(60) not null,
    title varchar(200) not null,
    summary varchar(1000) not null,
    sort int not null,
    version int not null default 0,
    unique key learning_path_code (code)
);
create sequence learning_path_seq start with 50 increment by 50;

create table learning_path_course (
    path_id bigint not null,
    course_id bigint not null,
    sort int not null,
    primary key (path_id, course_id),
    key learning_path_course_course (course_id),
    constraint learning_path_course_path_fk foreign key (path_id) references learning_path (id) on delete cascade,
    constraint learning_path_course_course_fk foreign key (course_id) references learning_course (id)
);
