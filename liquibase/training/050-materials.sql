--liquibase formatted sql

-- Material for the people in a date: of the offering for all its dates, or of one date. Either a file or a link. What
-- is removed stays for putting it back.
--changeset rosenstock:training-050
create table training_material (
    id bigint not null auto_increment primary key,
    offering_id bigint not null,
    session_id bigint comment 'absent for all dates of the offering',
    number int not null comment 'place in the order',
    title varchar(200) not null,
    link varchar(500) not null comment 'empty for a file',
    file_key char(64),
    file_name varchar(120),
    file_type varchar(60),
    file_size bigint,
    added_at datetime(6) not null,
    removed boolean not null default false,
    key training_material_offering (offering_id, session_id, number),
    key training_material_session (session_id, number),
    constraint training_material_offering_fk foreign key (offering_id) references training_offering (id) on delete cascade,
    constraint training_material_session_fk foreign key (session_id) references training_session (id) on delete cascade,
    constraint training_material_content check ((file_key is null) = (link <> ''))
);
