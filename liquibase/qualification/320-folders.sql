--liquibase formatted sql

-- Proof folders for an audit: who asked for what and what for, who is in it, and the volumes as they are printed one by
-- one. Everything goes after a month.
--changeset rosenstock:qualification-320
create table qualification_folder (
    id bigint not null auto_increment primary key,
    requester_id bigint not null,
    org_unit_id bigint,
    day date not null comment 'key date',
    requirements varchar(2000) not null comment 'ids, as JSON',
    language varchar(5) not null,
    reason varchar(20) not null,
    note varchar(200) not null,
    asked_at datetime(6) not null,
    people int not null,
    volume_people int not null comment 'how many people a volume holds',
    volumes int not null,
    volumes_done int not null default 0,
    state varchar(12) not null default 'WAITING',
    claim int not null default 0 comment 'number of the last one who took it up',
    claimed_until datetime(6) not null default '2000-01-01',
    ready_at datetime(6),
    key qualification_folder_requester (requester_id, asked_at),
    key qualification_folder_state (state, claimed_until),
    key qualification_folder_asked (asked_at),
    constraint qualification_folder_requester_fk foreign key (requester_id) references people_employee (id)
        on delete cascade,
    constraint qualification_folder_unit_fk foreign key (org_unit_id) references people_org_unit (id)
);
create table qualification_folder_person (
    folder_id bigint not null,
    position int not null,
    employee_id bigint not null,
    primary key (folder_id, position),
    key qualification_folder_person_employee (employee_id),
    constraint qualification_folder_person_folder_fk foreign key (folder_id) references qualification_folder (id)
        on delete cascade,
    constraint qualification_folder_person_employee_fk foreign key (employee_id) references people_employee (id)
        on delete cascade
);
create table qualification_folder_volume (
    folder_id bigint not null,
    number int not null,
    document_key char(64) not null,
    size bigint not null,
    primary key (folder_id, number),
    constraint qualification_folder_volume_folder_fk foreign key (folder_id) references qualification_folder (id)
        on delete cascade
);
