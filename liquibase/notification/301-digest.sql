--liquibase formatted sql

-- Notices wait for the one mail a day that collects them; the row per person and day is the right to write it.
--changeset rosenstock:notification-301
alter table notification_notice
    add column about varchar(80) comment 'a later notice about the same replaces an earlier one in the mail',
    add column reminder_id bigint,
    add column mail_waits boolean not null default false,
    add key notification_notice_waits (mail_waits, employee_id),
    add key notification_notice_about (employee_id, about);
create table notification_digest (
    employee_id bigint not null,
    day date not null,
    claim varchar(36) not null,
    primary key (employee_id, day),
    key notification_digest_claim (claim),
    key notification_digest_day (day),
    constraint notification_digest_employee_fk foreign key (employee_id) references people_employee (id)
);
alter table notification_mail
    add column core_hours boolean not null default false comment 'leaves the house within the core hours only';
