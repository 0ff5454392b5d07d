package org.rosenstock.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.evidence.EvidenceRepository;
import org.rosenstock.qualification.evidence.NewEvidence;
import org.rosenstock.qualification.evidence.SealJob;
import org.rosenstock.shared.JobProgress;
import org.rosenstock.shared.Refused;

/** Proofs are frozen, and whoever changes one past the program is found out. */
@InContainer
class EvidenceSealIT {

    private static final Asker HR = new Asker(1, Set.of(Role.HR), Set.of());

    @Inject
    EvidenceRepository evidences;

    @Inject
    Evidences door;

    @Inject
    SealJob seals;

    @Inject
    Townsfolk townsfolk;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    private long person;

    @BeforeEach
    void somebody() {
        person = townsfolk.employee(townsfolk.unit());
    }

    @Test
    void what_is_recorded_is_sealed_at_once() throws Exception {
        record("Brandschutz");
        record("Erste Hilfe – Grundkurs für Bürgerinnen 🙂");
        EvidenceCheck check = door.check(HR, person);
        assertThat(check).isEqualTo(new EvidenceCheck(1, 2, 0, List.of(), List.of()));
    }

    @Test
    void no_statement_changes_a_proof() throws Exception {
        long id = record("Brandschutz");
        for (String change : List.of("title = 'Anders'", "fulfilled_on = '2020-01-01'", "salt = 'x'", "chain_no = 9")) {
            assertThatThrownBy(() -> sql("update qualification_evidence set " + change + " where id = " + id))
                    .hasStackTraceContaining("evidence is never changed");
        }
    }

    @Test
    void a_change_past_the_trigger_is_found_out() throws Exception {
        record("Brandschutz");
        long id = record("Datenschutz");
        record("Erste Hilfe");
        tamper(
                "insert into qualification_evidence select " + id + ", employee_id, course_id, 'Gefälscht', kind,"
                        + " fulfilled_on, certificate_number, recorded_at, requirement_id, part, valid_until, held_by,"
                        + " topic_version, method, recorded_by, corrects_id, voided, reason, document_key, document_name,"
                        + " document_type, document_size, sender, sender_key, salt, content_hash, chain_no, chain_hash"
                        + " from copied",
                id);
        assertThat(door.check(HR, person).broken()).containsExactly(id);
    }

    @Test
    void a_proof_that_is_gone_is_missed() throws Exception {
        record("Brandschutz");
        long id = record("Datenschutz");
        sql("delete from qualification_evidence where id = " + id);
        assertThat(door.check(HR, person).shortened()).containsExactly(person);
    }

    @Test
    void what_came_in_unsealed_is_sealed_by_the_job() throws Exception {
        sql("insert into qualification_evidence (id, employee_id, title, kind, fulfilled_on, recorded_at) values ("
                + "9000000000 + " + person + ", " + person + ", 'Von früher', 'COURSE_COMPLETION', '2024-05-06',"
                + " '2024-05-06 12:00:00')");
        assertThat(door.check(HR, person).unsealed()).isEqualTo(1);
        seals.run(new JobProgress());
        assertThat(door.check(HR, person)).isEqualTo(new EvidenceCheck(1, 1, 0, List.of(), List.of()));
    }

    @Test
    void sealing_changes_no_content() {
        assertThatThrownBy(() -> {
                    sql("insert into qualification_evidence (id, employee_id, title, kind, fulfilled_on, recorded_at)"
                            + " values (9500000000 + " + person + ", " + person + ", 'Von früher', 'EXTERNAL',"
                            + " '2024-05-06', '2024-05-06 12:00:00')");
                    sql("update qualification_evidence set chain_no = 1, title = 'VON FRÜHER' where employee_id = "
                            + person);
                })
                .hasStackTraceContaining("evidence is never changed");
    }

    @Test
    void only_hr_and_the_person_ask() {
        assertThat(door.check(new Asker(person, Set.of(), Set.of()), person).isSound())
                .isTrue();
        assertThatThrownBy(() -> door.check(new Asker(1, Set.of(Role.ADMIN), Set.of()), person))
                .isInstanceOf(Refused.class);
    }

    private long record(String title) throws Exception {
        transaction.begin();
        long id = evidences.add(
                new NewEvidence(person, EvidenceKind.EXTERNAL, title, LocalDate.now(clock), 1L).heldBy("DRK"));
        transaction.commit();
        return id;
    }

    /** Who owns the database can replace a row by another; the trigger only sees changes. */
    private void tamper(String insert, long id) throws Exception {
        transaction.begin();
        em.createNativeQuery("create temporary table copied select * from qualification_evidence where id = " + id)
                .executeUpdate();
        em.createNativeQuery("delete from qualification_evidence where id = " + id)
                .executeUpdate();
        em.createNativeQuery(insert).executeUpdate();
        em.createNativeQuery("drop temporary table copied").executeUpdate();
        transaction.commit();
    }

    private void sql(String statement) throws Exception {
        transaction.begin();
        try {
            em.createNativeQuery(statement).executeUpdate();
            transaction.commit();
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
    }
}
