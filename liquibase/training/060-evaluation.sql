--liquibase formatted sql

-- What people think of a training. Nothing here says who answered what: choices are counted, texts stand alone under a
-- random key, and who has answered is a mark without a time. A lot is a set of dates that are told together for good.
--changeset rosenstock:training-060
create table training_evaluation_form (
    id bigint not null auto_increment primary key,
    german varchar(120) not null,
    english varchar(120) not null,
    edition int not null default 1 comment 'rises when questions change that were asked already',
    version int not null default 0
);
create table training_evaluation_question (
    id bigint not null auto_increment primary key,
    form_id bigint not null,
    edition int not null,
    position int not null,
    kind varchar(8) not null comment 'SCALE, YES_NO or TEXT',
    german varchar(200) not null,
    english varchar(200) not null,
    low_german varchar(60) not null,
    low_english varchar(60) not null,
    high_german varchar(60) not null,
    high_english varchar(60) not null,
    unique key training_evaluation_question_position (form_id, edition, position),
    constraint training_evaluation_question_fk foreign key (form_id) references training_evaluation_form (id)
);
create table training_evaluation (
    session_id bigint not null primary key,
    form_id bigint not null,
    edition int not null,
    last_day date not null comment 'on which answers are taken',
    people int not null comment 'how many are asked',
    answers int not null default 0,
    lot bigint comment 'the first date of those that are told together; absent: not told yet',
    key training_evaluation_open (lot, last_day),
    constraint training_evaluation_session_fk foreign key (session_id) references training_session (id)
        on delete cascade,
    constraint training_evaluation_form_fk foreign key (form_id) references training_evaluation_form (id)
);
create table training_evaluation_mark (
    registration_id bigint not null primary key,
    constraint training_evaluation_mark_fk foreign key (registration_id) references training_registration (id)
        on delete cascade
);
create table training_evaluation_count (
    session_id bigint not null,
    question_id bigint not null,
    choice tinyint not null comment '1 to 5, of yes and no 1 and 2',
    number int not null,
    primary key (session_id, question_id, choice),
    key training_evaluation_count_question (question_id),
    constraint training_evaluation_count_fk foreign key (session_id) references training_evaluation (session_id)
        on delete cascade,
    constraint training_evaluation_count_question_fk foreign key (question_id)
        references training_evaluation_question (id)
);
create table training_evaluation_text (
    id char(36) not null primary key comment 'random, so that no order can be read from it',
    session_id bigint not null,
    question_id bigint not null,
    answer varchar(1000) not null,
    key training_evaluation_text_question (session_id, question_id),
    constraint training_evaluation_text_fk foreign key (session_id) references training_evaluation (session_id)
        on delete cascade,
    constraint training_evaluation_text_question_fk foreign key (question_id)
        references training_evaluation_question (id)
);
insert into training_evaluation_form (id, german, english) values (1, 'Rückmeldung zur Fortbildung', 'Feedback on the training');
insert into training_evaluation_question
    (form_id, edition, position, kind, german, english, low_german, low_english, high_german, high_english) values
    (1, 1, 1, 'SCALE', 'Wie hilfreich ist die Fortbildung für Ihre Arbeit?', 'How useful is the training for your work?', 'gar nicht', 'not at all', 'sehr', 'very'),
    (1, 1, 2, 'SCALE', 'Wie verständlich waren die Inhalte?', 'How clear were the contents?', 'unverständlich', 'unclear', 'gut verständlich', 'very clear'),
    (1, 1, 3, 'SCALE', 'War genug Zeit für Fragen und Übungen?', 'Was there enough time for questions and practice?', 'zu wenig', 'too little', 'genug', 'enough'),
    (1, 1, 4, 'SCALE', 'Wie waren Raum, Technik und Ablauf?', 'How were room, equipment and organisation?', 'schlecht', 'poor', 'gut', 'good'),
    (1, 1, 5, 'YES_NO', 'Würden Sie die Fortbildung weiterempfehlen?', 'Would you recommend the training?', '', '', '', ''),
    (1, 1, 6, 'TEXT', 'Was soll so bleiben?', 'What should stay as it is?', '', '', '', ''),
    (1, 1, 7, 'TEXT', 'Was sollen wir ändern?', 'What should we change?', '', '', '', '');
alter table training_offering add evaluation_form_id bigint default 1 comment 'absent: people are not asked';
alter table training_offering add constraint training_offering_evaluation_fk
    foreign key (evaluation_form_id) references training_evaluation_form (id);
