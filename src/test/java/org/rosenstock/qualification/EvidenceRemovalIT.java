package org.rosenstock.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.Deadlines;
import org.rosenstock.privacy.RetentionClass;
import org.rosenstock.qualification.evidence.EvidenceRemoval;
import org.rosenstock.qualification.evidence.EvidenceRepository;
import org.rosenstock.qualification.evidence.NewEvidence;
import org.rosenstock.qualification.evidence.SealJob;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.JobProgress;

/** Proofs past their period go; what they proved stays, and nobody else can let one vanish. */
@InContainer
class EvidenceRemovalIT {

    private static final Asker HR = new Asker(1, Set.of(Role.HR), Set.of());
    private static final int YEARS_5 = 1825;

    /** So long ago that the proofs of no other test are past on {@link #today}. */
    private static final LocalDate LONG_AGO = LocalDate.of(1999, 3, 1);

    private static final AtomicInteger TESTS = new AtomicInteger();

    /** Each test has a day of its own, since what is removed is counted by day. */
    private final LocalDate today = LONG_AGO.plusDays(YEARS_5 + 30L + TESTS.incrementAndGet());

    @Inject
    EvidenceRemoval removal;

    @Inject
    EvidenceRepository evidences;

    @Inject
    Evidences door;

    @Inject
    Townsfolk townsfolk;

    @Inject
    SealJob seals;

    @Inject
    Blobs blobs;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager em;

    private long person;

    @BeforeEach
    void somebody() {
        person = townsfolk.employee(townsfolk.unit());
    }

    @Test
    void a_proof_past_its_period_leaves_a_bare_link_and_a_count() throws Exception {
        old(EvidenceKind.EXTERNAL, "Staplerschein", LONG_AGO);
        record(EvidenceKind.EXTERNAL, "Kranschein");
        long counted = counted();

        assertThat(remove()).isEqualTo(1);

        assertThat(titles()).containsExactly("Kranschein");
        assertThat(links()).isEqualTo(1);
        assertThat(counted()).isEqualTo(counted + 1);
        assertThat(door.check(HR, person)).isEqualTo(new EvidenceCheck(1, 1, 0, List.of(), List.of()));
    }

    @Test
    void a_dry_run_counts_the_same_and_removes_nothing() throws Exception {
        old(EvidenceKind.RECOGNITION, "Staplerschein", LONG_AGO);
        assertThat(run(true)).isEqualTo(1);
        assertThat(titles()).containsExactly("Staplerschein");
        assertThat(remove()).isEqualTo(1);
        assertThat(remove()).isZero();
    }

    @Test
    void the_period_of_the_kind_decides() throws Exception {
        old(EvidenceKind.EXEMPTION, "Befreit", today.minusDays(1200));
        old(EvidenceKind.INSTRUCTION, "Unterwiesen", today.minusDays(1200));
        remove();
        assertThat(titles()).containsExactly("Unterwiesen");
    }

    @Test
    void what_an_obligation_rests_on_stays_however_old_it_is() throws Exception {
        long evidence = old(EvidenceKind.INSTRUCTION, "Unterwiesen", LONG_AGO);
        long obligation = obligation(evidence);
        assertThat(remove()).isZero();

        sql("update qualification_obligation set ended_on = '" + today.minusDays(10) + "' where id = " + obligation);
        assertThat(remove()).isZero();

        sql("update qualification_obligation set ended_on = '" + LONG_AGO.plusDays(1) + "' where id = " + obligation);
        assertThat(remove()).isEqualTo(1);
        assertThat(one("select concat(fulfilled_on, ' ', booked_on) from qualification_obligation where id = "
                        + obligation + " and evidence_id is null"))
                .isEqualTo(LONG_AGO + " " + LONG_AGO);
        sql("delete from qualification_obligation where id = " + obligation);
    }

    @Test
    void a_correction_goes_after_what_it_corrects() throws Exception {
        long evidence = old(EvidenceKind.EXTERNAL, "Staplerschein", LONG_AGO);
        long obligation = obligation(evidence);
        sql("insert into qualification_evidence (id, employee_id, title, kind, fulfilled_on, recorded_at, corrects_id,"
                + " voided) select next value for qualification_evidence_seq, employee_id, 'Widerruf', kind,"
                + " fulfilled_on, recorded_at, id, true from qualification_evidence where id = " + evidence);
        seals.run(new JobProgress());
        assertThat(remove()).isZero();

        sql("delete from qualification_obligation where id = " + obligation);
        assertThat(remove()).isEqualTo(1);
        assertThat(titles()).containsExactly("Widerruf");
        assertThat(remove()).isEqualTo(1);
        assertThat(door.check(HR, person).isSound()).isTrue();
    }

    @Test
    void a_link_without_a_counted_removal_is_found_out() throws Exception {
        old(EvidenceKind.EXTERNAL, "Staplerschein", LONG_AGO);
        remove();
        long id = old(EvidenceKind.EXTERNAL, "Kranschein", today);
        sql("insert into qualification_evidence_link select employee_id, chain_no, content_hash, chain_hash, '" + today
                + "' from qualification_evidence where id = " + id);
        sql("delete from qualification_evidence where id = " + id);

        assertThat(door.check(HR, person).uncounted()).containsExactly(today);
        sql("insert into qualification_evidence_removal values ('" + today
                + "', 'EXTERNAL', 1) on duplicate key update items = items + 1");
    }

    @Test
    void a_link_that_is_gone_or_changed_is_found_out() throws Exception {
        old(EvidenceKind.EXTERNAL, "Staplerschein", LONG_AGO);
        record(EvidenceKind.EXTERNAL, "Kranschein");
        remove();
        sql("update qualification_evidence_link set content_hash = repeat('0', 64) where employee_id = " + person);
        assertThat(door.check(HR, person).isSound()).isFalse();
        sql("delete from qualification_evidence_link where employee_id = " + person);
        assertThat(door.check(HR, person).isSound()).isFalse();
    }

    @Test
    void the_file_of_a_proof_goes_with_the_last_proof_it_belongs_to() throws Exception {
        String key = blobs.put(new ByteArrayInputStream(("Liste " + person).getBytes(StandardCharsets.UTF_8)));
        NewEvidence.Document list = new NewEvidence.Document(key, "liste.pdf", "application/pdf", 9);
        old(EvidenceKind.INSTRUCTION, "Unterwiesen", LONG_AGO, list);
        old(EvidenceKind.INSTRUCTION, "Auch unterwiesen", today, list);

        remove();
        assertThat(Files.exists(blobs.path(key))).isTrue();
        sql("delete from qualification_evidence where title = 'Auch unterwiesen' and employee_id = " + person);
        old(EvidenceKind.INSTRUCTION, "Zuletzt unterwiesen", LONG_AGO, list);
        remove();
        assertThat(Files.exists(blobs.path(key))).isFalse();
    }

    @Test
    void the_links_of_a_leaver_go_and_leave_no_room_for_others() throws Exception {
        old(EvidenceKind.EXTERNAL, "Staplerschein", LONG_AGO);
        remove();
        long counted = counted();
        sql("update people_employee set entry_date = '1990-01-01', exit_date = '1990-12-31' where id = " + person);
        transaction.begin();
        removal.forget(LocalDate.of(1991, 1, 1));
        transaction.commit();
        assertThat(links()).isZero();
        assertThat(counted()).isEqualTo(counted - 1);
        sql("update people_employee set exit_date = null where id = " + person);
    }

    @Test
    void what_is_recorded_afterwards_goes_on_with_the_chain() throws Exception {
        old(EvidenceKind.EXTERNAL, "Staplerschein", LONG_AGO);
        remove();
        record(EvidenceKind.EXTERNAL, "Kranschein");
        assertThat(door.check(HR, person)).isEqualTo(new EvidenceCheck(1, 1, 0, List.of(), List.of()));
    }

    private void record(EvidenceKind kind, String title) throws Exception {
        transaction.begin();
        evidences.add(new NewEvidence(person, kind, title, LocalDate.now(clock), 1L));
        transaction.commit();
    }

    private long old(EvidenceKind kind, String title, LocalDate day) throws Exception {
        return old(kind, title, day, new NewEvidence.Document("", "", "", 0));
    }

    /** As if recorded on that day, and sealed by the job. */
    private long old(EvidenceKind kind, String title, LocalDate day, NewEvidence.Document list) throws Exception {
        long id = ((Number) one("select next value for qualification_evidence_seq")).longValue();
        sql("insert into qualification_evidence (id, employee_id, title, kind, fulfilled_on, recorded_at, document_key)"
                + " values (" + id + ", " + person + ", '" + title + "', '" + kind + "', '" + day + "', '" + day
                + " 09:00:00', nullif('" + list.key() + "', ''))");
        seals.run(new JobProgress());
        return id;
    }

    private long obligation(long evidence) throws Exception {
        long rule = ((Number) one("select next value for qualification_requirement_seq")).longValue();
        sql("insert into qualification_requirement (id, code, title, legal_basis, purpose, first_due_days, active_from)"
                + " values (" + rule + ", 'removal-" + rule + "', 'Unterweisung', '', '', 28, '" + LONG_AGO + "')");
        sql("insert into qualification_obligation (requirement_id, employee_id, cycle, opened_on, due_on,"
                + " fulfilled_on, booked_on, evidence_id) values (" + rule + ", " + person + ", 1, '"
                + LONG_AGO + "', '" + LONG_AGO + "', '" + LONG_AGO + "', '" + LONG_AGO + "', " + evidence + ")");
        return ((Number) one("select max(id) from qualification_obligation where employee_id = " + person)).longValue();
    }

    private long remove() throws Exception {
        return run(false);
    }

    private long run(boolean dryRun) throws Exception {
        Map<RetentionClass, Integer> days = new EnumMap<>(RetentionClass.class);
        for (RetentionClass retention : RetentionClass.values()) {
            days.put(retention, retention == RetentionClass.PROOF_EXEMPTION ? 1095 : YEARS_5);
        }
        transaction.begin();
        try {
            return removal.run(new Deadlines(today, ZoneId.of("Europe/Berlin"), days), dryRun);
        } finally {
            transaction.commit();
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> titles() {
        return em.createNativeQuery("select title from qualification_evidence where employee_id = ?1 order by chain_no")
                .setParameter(1, person)
                .getResultList();
    }

    private long links() {
        return ((Number) one("select count(*) from qualification_evidence_link where employee_id = " + person))
                .longValue();
    }

    private long counted() {
        return ((Number) one("select coalesce(sum(items), 0) from qualification_evidence_removal")).longValue();
    }

    private Object one(String sql) {
        return em.createNativeQuery(sql).getSingleResult();
    }

    private void sql(String statement) throws Exception {
        transaction.begin();
        em.createNativeQuery(statement).executeUpdate();
        transaction.commit();
    }
}
