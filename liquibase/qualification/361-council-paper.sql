--liquibase formatted sql

-- The decision of the works council itself, as a PDF.
--changeset rosenstock:qualification-361
alter table qualification_requirement_draft
    add column council_document_key char(64),
    add column council_document_name varchar(120),
    add column council_document_size bigint;
alter table qualification_requirement_version
    add column council_document_key char(64),
    add column council_document_name varchar(120),
    add column council_document_size bigint,
    add key qualification_requirement_version_document (council_document_key);
