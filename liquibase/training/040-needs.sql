--liquibase formatted sql

-- Who would like to attend an offering that has no date that suits. Ends when the person takes it back or has a seat.
--changeset rosenstock:training-040
create table training_need (
    id bigint not null auto_increment primary key,
    offering_id bigint not null,
    employee_id bigint not null,
    unit_id bigint comment 'where the person worked when noting it',
    wish varchar(300) not null comment 'when it suits, may be empty',
    noted_at datetime(6) not null,
    unique key training_need_one (employee_id, offering_id),
    key training_need_offering (offering_id, unit_id),
    key training_need_unit (unit_id),
    key training_need_noted (noted_at),
    constraint training_need_offering_fk foreign key (offering_id) references training_offering (id),
    constraint training_need_employee_fk foreign key (employee_id) references people_employee (id)
);
