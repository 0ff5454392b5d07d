--liquibase formatted sql

-- Who was told what about which deadline. A deadline is known by what stays the same when a row of the obligation is
-- ended and opened anew; the key sees to it that nobody is told twice, whatever crashes or runs at the same time.
--changeset rosenstock:qualification-301
create table qualification_reminder (
    id bigint not null primary key,
    requirement_id bigint not null,
    employee_id bigint not null comment 'whose obligation it is',
    cycle int not null,
    due_on date not null,
    step_days int not null comment 'days after the due date, negative before',
    recipient_kind varchar(10) not null,
    recipient_employee_id bigint not null,
    told_on date not null,
    mailed_at datetime(6) comment 'when the mail that names it was made; absent without a mailbox',
    unique key qualification_reminder_once (employee_id, requirement_id, cycle, due_on, step_days, recipient_kind),
    key qualification_reminder_recipient (recipient_employee_id, told_on),
    key qualification_reminder_told (told_on, requirement_id, step_days),
    key qualification_reminder_person (employee_id, told_on),
    constraint qualification_reminder_requirement_fk foreign key (requirement_id)
        references qualification_requirement (id),
    constraint qualification_reminder_employee_fk foreign key (employee_id) references people_employee (id),
    constraint qualification_reminder_recipient_fk foreign key (recipient_employee_id) references people_employee (id)
);
create sequence qualification_reminder_seq start with 50 increment by 50;
