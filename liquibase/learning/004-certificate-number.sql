--liquibase formatted sql

--changeset rosenstock:learning-004
-- One by one, so that numbers of certificates have few gaps.
create sequence learning_certificate_number_seq start with 1 increment by 1 nocache;
