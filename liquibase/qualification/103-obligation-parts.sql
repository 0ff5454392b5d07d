--liquibase formatted sql

-- A rule of several parts is fulfilled when each has a proof; this is the part of it that is there.
--changeset rosenstock:qualification-103
create table qualification_obligation_part (
    obligation_id bigint not null,
    part int not null,
    evidence_id bigint not null,
    fulfilled_on date not null,
    booked_on date not null,
    primary key (obligation_id, part),
    constraint qualification_obligation_part_fk foreign key (obligation_id) references qualification_obligation (id)
        on delete cascade,
    constraint qualification_obligation_part_evidence_fk foreign key (evidence_id) references qualification_evidence (id)
        on delete cascade
);
