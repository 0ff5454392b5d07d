--liquibase formatted sql

--changeset rosenstock:notification-001
create table notification_notice (
    id bigint not null auto_increment primary key,
    thing varchar(80) not null comment 'what it is about; with the person unique, so that nobody is told twice',
    employee_id bigint not null,
    kind varchar(20) not null,
    text_key varchar(80) not null,
    args varchar(1000) not null,
    url varchar(300) not null,
    created_at datetime(6) not null,
    read_at datetime(6),
    unique key notification_notice_once (employee_id, thing),
    key notification_notice_unread (employee_id, read_at),
    key notification_notice_created (created_at),
    constraint notification_notice_employee_fk foreign key (employee_id) references people_employee (id)
);

create table notification_mail (
    id bigint not null auto_increment primary key,
    thing varchar(80) not null,
    recipient_employee_id bigint not null,
    address varchar(254) not null,
    subject varchar(300) not null,
    body text not null,
    state varchar(10) not null,
    tries int not null default 0,
    next_try_at datetime(6) not null,
    created_at datetime(6) not null,
    sent_at datetime(6),
    error varchar(500),
    unique key notification_mail_once (recipient_employee_id, thing),
    key notification_mail_next (state, next_try_at),
    key notification_mail_created (created_at),
    constraint notification_mail_employee_fk foreign key (recipient_employee_id) references people_employee (id)
);
