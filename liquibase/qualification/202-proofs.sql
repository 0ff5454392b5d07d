--liquibase formatted sql

-- What somebody hands in as proof from elsewhere. It counts for nothing until HR or the responsible office confirms it;
-- then it becomes evidence, and this row says which.
--changeset rosenstock:qualification-202
create table qualification_proof (
    id bigint not null auto_increment primary key,
    employee_id bigint not null,
    requirement_id bigint,
    title varchar(200) not null,
    issuer varchar(200) not null,
    fulfilled_on date not null,
    valid_until date,
    document_key char(64) not null,
    document_name varchar(120) not null,
    document_type varchar(60) not null,
    document_size bigint not null,
    handed_in_at datetime(6) not null,
    state varchar(12) not null default 'OPEN',
    decided_by bigint,
    decided_at datetime(6),
    reason varchar(1000),
    evidence_id bigint,
    key qualification_proof_employee (employee_id, handed_in_at),
    key qualification_proof_state (state, handed_in_at),
    constraint qualification_proof_employee_fk foreign key (employee_id) references people_employee (id),
    constraint qualification_proof_requirement_fk foreign key (requirement_id) references qualification_requirement (id),
    constraint qualification_proof_evidence_fk foreign key (evidence_id) references qualification_evidence (id)
        on delete set null
);
