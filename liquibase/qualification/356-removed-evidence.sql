--liquibase formatted sql

-- A proof past its period goes, its link in the chain of the person stays: two hashes that say nothing of the content.
-- Who looks for changes compares the links with the counts of what the program itself removed.
--changeset rosenstock:qualification-356
create table qualification_evidence_link (
    employee_id bigint not null,
    chain_no int not null,
    content_hash char(64) not null,
    chain_hash char(64) not null,
    removed_on date not null,
    primary key (employee_id, chain_no),
    key qualification_evidence_link_removed (removed_on),
    constraint qualification_evidence_link_fk foreign key (employee_id) references people_employee (id)
);

create table qualification_evidence_removal (
    removed_on date not null,
    kind varchar(30) not null,
    items bigint not null,
    primary key (removed_on, kind)
);

-- What was fulfilled stays fulfilled when the proof of it is gone.
alter table qualification_obligation_part
    drop foreign key qualification_obligation_part_evidence_fk,
    modify evidence_id bigint;

alter table qualification_obligation_part
    add constraint qualification_obligation_part_evidence_fk foreign key (evidence_id)
        references qualification_evidence (id) on delete set null;

alter table qualification_evidence add key qualification_evidence_past (fulfilled_on);
