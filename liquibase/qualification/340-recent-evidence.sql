--liquibase formatted sql

-- Whoever got a proof in the last days is found among thousands of people without reading all their proofs.
--changeset rosenstock:qualification-340
create index qualification_evidence_recorded on qualification_evidence (employee_id, recorded_at);
