--liquibase formatted sql

--changeset rosenstock:learning-001
create table learning_course (
    id bigint not null primary key,
    code varchar(60) not null,
    owner_id bigint not null,
    state varchar(10) not null,
    draft_version_id bigint,
    published_version_id bigint,
    version int not null default 0,
    unique key learning_course_code (code),
    key learning_course_state (state, published_version_id),
    key learning_course_owner (owner_id)
);
create sequence learning_course_seq start with 50 increment by 50;

-- Number 0 is the draft; 1 and up were published and never change again.
create table learning_course_version (
    id bigint not null primary key,
    course_id bigint not null,
    number int not null,
    title varchar(200) not null,
    summary varchar(1000) not null,
    language varchar(2) not null,
    topic varchar(20) not null,
    minutes int not null,
    cover varchar(120),
    rule_lessons boolean not null,
    rule_quiz boolean not null,
    rule_task boolean not null,
    published_at datetime(6),
    published_by bigint,
    version int not null default 0,
    unique key learning_course_version_number (course_id, number),
    constraint learning_course_version_course_fk foreign key (course_id) references learning_course (id)
);
create sequence learning_course_version_seq start with 50 increment by 50;

alter table learning_course
    add constraint learning_course_draft_fk foreign key (draft_version_id) references learning_course_version (id),
    add constraint learning_course_published_fk foreign key (published_version_id)
        references learning_course_version (id);

create table learning_chapter (
    id bigint not null primary key,
    version_id bigint not null,
    sort int not null,
    title varchar(200) not null,
    key learning_chapter_version (version_id, sort),
    constraint learning_chapter_version_fk foreign key (version_id) references learning_course_version (id)
        on delete cascade
);
create sequence learning_chapter_seq start with 50 increment by 50;

-- "sort" counts over the whole course; "code" stays the same from version to version.
create table learning_lesson (
    id bigint not null primary key,
    version_id bigint not null,
    chapter_id bigint not null,
    code varchar(60) not null,
    sort int not null,
    kind varchar(10) not null,
    title varchar(200) not null,
    minutes int not null,
    body mediumtext not null,
    media varchar(120),
    task_confirm varchar(10) not null,
    quiz_pass int not null,
    quiz_attempts int not null,
    quiz_minutes int,
    quiz_shuffle boolean not null,
    unique key learning_lesson_code (version_id, code),
    key learning_lesson_sort (version_id, sort),
    key learning_lesson_chapter (chapter_id),
    constraint learning_lesson_version_fk foreign key (version_id) references learning_course_version (id)
        on delete cascade,
    constraint learning_lesson_chapter_fk foreign key (chapter_id) references learning_chapter (id) on delete cascade
);
create sequence learning_lesson_seq start with 50 increment by 50;

create table learning_question (
    id bigint not null primary key,
    lesson_id bigint not null,
    code varchar(60) not null,
    sort int not null,
    definition mediumtext not null,
    unique key learning_question_code (lesson_id, code),
    key learning_question_sort (lesson_id, sort),
    constraint learning_question_lesson_fk foreign key (lesson_id) references learning_lesson (id) on delete cascade
);
create sequence learning_question_seq start with 50 increment by 50;

-- Files belong to a version, so that a new picture never changes what was published; equal bytes share one blob.
create table learning_media (
    id bigint not null primary key,
    version_id bigint not null,
    name varchar(120) not null,
    content_type varchar(100) not null,
    size bigint not null,
    blob_key varchar(64) not null,
    alt varchar(500) not null,
    unique key learning_media_name (version_id, name),
    constraint learning_media_version_fk foreign key (version_id) references learning_course_version (id)
        on delete cascade
);
create sequence learning_media_seq start with 50 increment by 50;
