--liquibase formatted sql

--changeset rosenstock:people-001
create table people_org_unit (
    id bigint not null primary key,
    parent_id bigint,
    code varchar(40) not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    valid_from date not null,
    valid_until date,
    version int not null default 0,
    unique key people_org_unit_code (code),
    key people_org_unit_parent (parent_id),
    constraint people_org_unit_parent_fk foreign key (parent_id) references people_org_unit (id)
);
create sequence people_org_unit_seq start with 50 increment by 50;

create table people_org_unit_closure (
    ancestor_id bigint not null,
    descendant_id bigint not null,
    depth int not null,
    primary key (ancestor_id, descendant_id),
    key people_closure_descendant (descendant_id, ancestor_id),
    constraint people_closure_ancestor_fk foreign key (ancestor_id) references people_org_unit (id),
    constraint people_closure_descendant_fk foreign key (descendant_id) references people_org_unit (id)
);

create table people_job_role (
    id bigint not null primary key,
    code varchar(40) not null,
    name varchar(200) not null,
    version int not null default 0,
    unique key people_job_role_code (code)
);
create sequence people_job_role_seq start with 50 increment by 50;

create table people_employee (
    id bigint not null primary key,
    staff_number varchar(40) not null,
    user_name varchar(60) not null,
    first_name varchar(100) not null,
    last_name varchar(100) not null,
    email varchar(254),
    entry_date date not null,
    exit_date date,
    language varchar(2) not null default 'de',
    version int not null default 0,
    unique key people_employee_staff_number (staff_number),
    unique key people_employee_user_name (user_name),
    key people_employee_name (last_name, first_name, id),
    key people_employee_exit (exit_date)
);
create sequence people_employee_seq start with 50 increment by 50;

create table people_position (
    id bigint not null primary key,
    employee_id bigint not null,
    org_unit_id bigint not null,
    job_role_id bigint not null,
    valid_from date not null,
    valid_until date,
    share_percent int not null,
    version int not null default 0,
    key people_position_employee (employee_id, valid_from),
    key people_position_unit (org_unit_id, valid_until, valid_from, employee_id),
    key people_position_role (job_role_id, valid_until, valid_from, employee_id),
    constraint people_position_employee_fk foreign key (employee_id) references people_employee (id),
    constraint people_position_unit_fk foreign key (org_unit_id) references people_org_unit (id),
    constraint people_position_role_fk foreign key (job_role_id) references people_job_role (id)
);
create sequence people_position_seq start with 50 increment by 50;

create table people_leadership (
    id bigint not null primary key,
    org_unit_id bigint not null,
    employee_id bigint not null,
    kind varchar(10) not null,
    valid_from date not null,
    valid_until date,
    version int not null default 0,
    key people_leadership_unit (org_unit_id, valid_from),
    key people_leadership_employee (employee_id, valid_until),
    constraint people_leadership_unit_fk foreign key (org_unit_id) references people_org_unit (id),
    constraint people_leadership_employee_fk foreign key (employee_id) references people_employee (id)
);
create sequence people_leadership_seq start with 50 increment by 50;

create table people_credential (
    employee_id bigint not null primary key,
    password_hash varchar(200) not null,
    must_change boolean not null default false,
    epoch int not null default 0,
    changed_at datetime(6) not null,
    constraint people_credential_employee_fk foreign key (employee_id) references people_employee (id)
);

create table people_sign_in_failure (
    login varchar(100) not null primary key,
    failures int not null,
    last_at datetime(6) not null,
    blocked_until datetime(6) not null,
    key people_sign_in_failure_last (last_at)
);

create table people_role_grant (
    employee_id bigint not null,
    role varchar(10) not null,
    granted_by bigint not null,
    granted_at datetime(6) not null,
    primary key (employee_id, role),
    constraint people_role_grant_employee_fk foreign key (employee_id) references people_employee (id)
);

create table people_group (
    id bigint not null primary key,
    name varchar(120) not null,
    purpose varchar(500) not null,
    version int not null default 0,
    unique key people_group_name (name)
);
create sequence people_group_seq start with 50 increment by 50;

create table people_group_member (
    id bigint not null primary key,
    group_id bigint not null,
    employee_id bigint not null,
    valid_from date not null,
    valid_until date,
    version int not null default 0,
    key people_group_member_group (group_id, valid_until),
    key people_group_member_employee (employee_id),
    constraint people_group_member_group_fk foreign key (group_id) references people_group (id),
    constraint people_group_member_employee_fk foreign key (employee_id) references people_employee (id)
);
create sequence people_group_member_seq start with 50 increment by 50;

create table people_access_token (
    id bigint not null primary key,
    employee_id bigint not null,
    name varchar(100) not null,
    token_hash varchar(64) not null,
    created_at datetime(6) not null,
    expires_on date not null,
    revoked_at datetime(6),
    version int not null default 0,
    unique key people_access_token_hash (token_hash),
    key people_access_token_employee (employee_id),
    constraint people_access_token_employee_fk foreign key (employee_id) references people_employee (id)
);
create sequence people_access_token_seq start with 50 increment by 50;

create table people_import_mapping (
    kind varchar(20) not null primary key,
    mapping text not null
);
