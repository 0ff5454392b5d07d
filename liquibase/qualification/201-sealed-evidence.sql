--liquibase formatted sql

-- What a proof says, by whom, and what it corrects. Each row is sealed into the chain of its person: the hash of its
-- content together with the link before it. What was there before is sealed afterwards, row by row, by a job.
--changeset rosenstock:qualification-201 endDelimiter://
alter table qualification_evidence
    add column requirement_id bigint comment 'the rule it was given for, absent where the course says it',
    add column part int comment 'part of the rule, absent when it counts for any',
    add column valid_until date comment 'last day that the proof itself names',
    add column held_by varchar(200) comment 'who instructed or issued it',
    add column topic_version varchar(60),
    add column method varchar(30),
    add column recorded_by bigint comment 'absent when the program itself saw it',
    add column corrects_id bigint,
    add column voided boolean not null default false comment 'a correction that only takes back',
    add column reason varchar(1000),
    add column document_key char(64),
    add column document_name varchar(120),
    add column document_type varchar(60),
    add column document_size bigint,
    add column sender varchar(60),
    add column sender_key varchar(120),
    add column salt char(32),
    add column content_hash char(64),
    add column chain_no int,
    add column chain_hash char(64),
    add unique key qualification_evidence_chain_no (employee_id, chain_no),
    add unique key qualification_evidence_sender (sender, sender_key),
    add unique key qualification_evidence_corrects (corrects_id),
    add key qualification_evidence_requirement (employee_id, requirement_id, fulfilled_on),
    add key qualification_evidence_unsealed (chain_no, employee_id),
    add constraint qualification_evidence_requirement_fk foreign key (requirement_id)
        references qualification_requirement (id)
//
create table qualification_evidence_chain (
    employee_id bigint not null primary key,
    links int not null comment 'how many there are, so that a missing last one is missed',
    head char(64) not null,
    constraint qualification_evidence_chain_fk foreign key (employee_id) references people_employee (id)
)
//
drop trigger qualification_evidence_frozen
//
create trigger qualification_evidence_frozen before update on qualification_evidence for each row
    if old.chain_no is not null or new.chain_no is null or not (
            new.id <=> old.id and new.employee_id <=> old.employee_id and new.course_id <=> old.course_id
        and binary new.title <=> binary old.title and new.kind <=> old.kind
        and new.fulfilled_on <=> old.fulfilled_on and new.recorded_at <=> old.recorded_at
        and new.certificate_number <=> old.certificate_number and new.requirement_id <=> old.requirement_id
        and new.part <=> old.part and new.valid_until <=> old.valid_until
        and binary new.held_by <=> binary old.held_by and binary new.topic_version <=> binary old.topic_version
        and new.method <=> old.method and new.recorded_by <=> old.recorded_by and new.corrects_id <=> old.corrects_id
        and new.voided <=> old.voided and binary new.reason <=> binary old.reason
        and new.document_key <=> old.document_key and binary new.document_name <=> binary old.document_name
        and new.document_type <=> old.document_type and new.document_size <=> old.document_size
        and binary new.sender <=> binary old.sender and binary new.sender_key <=> binary old.sender_key) then
        signal sqlstate '45000' set message_text = 'evidence is never changed';
    end if
//
