--liquibase formatted sql

-- What a rule said when an instruction was opened: its parts may be numbered otherwise when it is closed.
--changeset rosenstock:qualification-350
alter table qualification_instruction add column version_id bigint after requirement_id;
update qualification_instruction i set i.version_id = coalesce(
    (select max(v.id) from qualification_requirement_version v
        where v.requirement_id = i.requirement_id and v.created_at <= i.opened_at),
    (select min(v.id) from qualification_requirement_version v where v.requirement_id = i.requirement_id));
alter table qualification_instruction modify column version_id bigint not null,
    add constraint qualification_instruction_version_fk foreign key (version_id)
        references qualification_requirement_version (id);
