--liquibase formatted sql

--changeset rosenstock:qualification-355
-- The check page finds a proof by the sign on its paper, the start of the content hash.
alter table qualification_evidence add key qualification_evidence_sign (content_hash);
