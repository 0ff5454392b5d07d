package org.rosenstock.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.evidence.EvidenceRepository;
import org.rosenstock.qualification.evidence.NewEvidence;
import org.rosenstock.shared.Refused;

/** Papers tell the person and HR what is recorded, and anybody who holds one whether it still stands. */
@InContainer
class EvidencePapersIT {

    private static final Asker HR = new Asker(1, Set.of(Role.HR), Set.of());

    @Inject
    EvidencePapers papers;

    @Inject
    EvidenceEntries entries;

    @Inject
    EvidenceRepository evidences;

    @Inject
    Townsfolk townsfolk;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager em;

    private long person;
    private long evidence;

    @BeforeEach
    void somebody_with_a_proof() throws Exception {
        person = townsfolk.employee(townsfolk.unit());
        transaction.begin();
        evidence = evidences.add(
                new NewEvidence(person, EvidenceKind.RECOGNITION, "Staplerschein", LocalDate.of(2026, 2, 3), 1L));
        transaction.commit();
    }

    @Test
    void the_person_and_hr_get_the_paper_and_nobody_else() {
        assertThat(papers.print(self(person), evidence, Locale.GERMAN)).startsWith('%', 'P', 'D', 'F');
        assertThat(papers.print(HR, evidence, Locale.GERMAN)).startsWith('%', 'P', 'D', 'F');
        assertThatThrownBy(() -> papers.print(self(person + 1), evidence, Locale.GERMAN))
                .isInstanceOf(Refused.class);
        Asker lead = new Asker(person + 1, Set.of(), Set.of(1L, 2L, 3L));
        assertThatThrownBy(() -> papers.print(lead, evidence, Locale.GERMAN)).isInstanceOf(Refused.class);
    }

    @Test
    void a_look_of_hr_is_on_record() {
        long before = looks();
        papers.print(HR, evidence, Locale.GERMAN);
        papers.print(self(person), evidence, Locale.GERMAN);
        assertThat(looks()).isEqualTo(before + 1);
    }

    @Test
    void the_own_list_holds_the_own_proofs_alone() {
        String csv = new String(papers.mine(self(person), PaperFormat.CSV, Locale.GERMAN), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("Staplerschein");
    }

    @Test
    void the_sign_finds_the_proof_however_it_is_typed() {
        String sign = sign();
        PaperCheck check = papers.check(" " + sign.substring(0, 8).toLowerCase(Locale.ROOT) + "-" + sign.substring(8))
                .orElseThrow();
        assertThat(check.title()).isEqualTo("Staplerschein");
        assertThat(check.state()).isEqualTo(PaperCheck.State.SOUND);
        assertThat(check.initials()).matches("\\S[.] \\S[.]");
    }

    @Test
    void no_other_sign_finds_anything() {
        assertThat(papers.check("0".repeat(24))).isEmpty();
        assertThat(papers.check(sign().substring(1))).isEmpty();
        assertThat(papers.check("%".repeat(24))).isEmpty();
    }

    @Test
    void a_corrected_proof_is_told_as_replaced() {
        String sign = sign();
        entries.correct(
                HR,
                evidence,
                new EvidenceCorrection("Staplerschein", LocalDate.of(2026, 2, 4), null, "", "Tippfehler"));
        assertThat(papers.check(sign).orElseThrow().state()).isEqualTo(PaperCheck.State.REPLACED);
    }

    @Test
    void a_record_changed_past_the_program_is_told() throws Exception {
        String sign = sign();
        transaction.begin();
        sql("create temporary table papered as select * from qualification_evidence where id = " + evidence);
        sql("update papered set title = 'Kranschein'");
        sql("delete from qualification_evidence where id = " + evidence);
        sql("insert into qualification_evidence select * from papered");
        sql("drop temporary table papered");
        transaction.commit();
        assertThat(papers.check(sign).orElseThrow().state()).isEqualTo(PaperCheck.State.BROKEN);
    }

    private void sql(String statement) {
        em.createNativeQuery(statement).executeUpdate();
    }

    private static Asker self(long employee) {
        return new Asker(employee, Set.of(), Set.of());
    }

    private String sign() {
        return em.createNativeQuery("select upper(left(content_hash, 24)) from qualification_evidence where id = ?1")
                .setParameter(1, evidence)
                .getSingleResult()
                .toString();
    }

    private long looks() {
        return ((Number) em.createNativeQuery("select count(*) from privacy_access_log where concerned_id = ?1")
                        .setParameter(1, person)
                        .getSingleResult())
                .longValue();
    }
}
