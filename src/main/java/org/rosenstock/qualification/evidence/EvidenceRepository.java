package org.rosenstock.qualification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rosenstock.learning.CourseCompleted;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlValues;

/** Adds and reads evidence; there is no way to change any. */
@ApplicationScoped
public class EvidenceRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    /** The proof that a completed course is. @return its id */
    public long add(CourseCompleted completed) {
        return add(NewEvidence.of(completed));
    }

    /** Records and seals it. @return its id */
    public long add(NewEvidence proof) {
        Evidence evidence = new Evidence(proof, clock.instant());
        em.persist(evidence);
        em.flush();
        seals.seal(Set.of(proof.employee));
        return evidence.id();
    }

    /** Records and seals what several people get at once. @return the ids in the same order */
    public List<Long> addAll(List<NewEvidence> proofs) {
        List<Evidence> added = proofs.stream()
                .map(proof -> new Evidence(proof, clock.instant()))
                .toList();
        added.forEach(em::persist);
        em.flush();
        seals.seal(proofs.stream().map(proof -> proof.employee).toList());
        return added.stream().map(Evidence::id).toList();
    }

    /** All of one person, newest first. */
    public List<EvidenceRow> of(long employee) {
        return rows(EvidenceRows.SELECT + " where v.employee_id = ?1 order by v.fulfilled_on desc, v.id desc", employee)
                .stream()
                .map(EvidenceRows::row)
                .toList();
    }

    /** Title and id of a rule. */
    public record RuleName(long id, String title) {}

    public Optional<RuleName> rule(String code) {
        return rows("select id, title from qualification_requirement where code = ?1", code).stream()
                .map(row -> new RuleName(SqlValues.number(row[0]), (String) row[1]))
                .findFirst();
    }

    /** Until the transaction ends nobody else records anything about this person. */
    public void lock(long employee) {
        seals.lock(Set.of(employee));
    }

    /** @throws NotFound when there is none */
    public EvidenceRow get(long id) {
        // Reads what is there now, not what was when the transaction began: somebody may just have corrected it.
        return rows(EvidenceRows.SELECT + " where v.id = ?1 for update", id).stream()
                .map(EvidenceRows::row)
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence " + id));
    }

    /** What was recorded under a key of another system. */
    public Optional<Long> sent(String sender, String key) {
        return rows(
                        "select id, sender from qualification_evidence where sender_key = ?1 and sender = ?2 for update",
                        key,
                        sender)
                .stream()
                .map(row -> SqlValues.number(row[0]))
                .findFirst();
    }

    /** A proof of the same kind for the same thing. */
    public NewEvidence successor(EvidenceRow old, String title, LocalDate on, long by) {
        Object[] row = rows("select course_id, certificate_number from qualification_evidence where id = ?1", old.id())
                .get(0);
        return new NewEvidence(old.employee(), old.kind(), title, on, by)
                .ofCourse(row[0] == null ? null : SqlValues.number(row[0]))
                .ofRequirement(old.requirement(), old.part())
                .numbered((String) row[1]);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }
}
