--liquibase formatted sql

-- Somebody says that a record of theirs is wrong. The record itself stays as it is sealed; when it goes, this goes.
--changeset rosenstock:qualification-325
create table qualification_objection (
    id bigint not null auto_increment primary key,
    employee_id bigint not null,
    evidence_id bigint not null,
    reason varchar(1000) not null,
    raised_at datetime(6) not null,
    state varchar(12) not null default 'OPEN',
    settled_by bigint,
    settled_at datetime(6),
    answer varchar(1000),
    open tinyint as (if(state = 'OPEN', 1, null)) virtual,
    unique key qualification_objection_open (evidence_id, open),
    key qualification_objection_employee (employee_id, raised_at),
    key qualification_objection_state (state, raised_at),
    constraint qualification_objection_employee_fk foreign key (employee_id) references people_employee (id),
    constraint qualification_objection_settled_fk foreign key (settled_by) references people_employee (id),
    constraint qualification_objection_evidence_fk foreign key (evidence_id) references qualification_evidence (id)
        on delete cascade
);
