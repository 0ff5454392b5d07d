package org.rosenstock.qualification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.rosenstock.learning.CourseCompleted;
import org.rosenstock.qualification.EvidenceRow;

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

    /** All of one person, newest first. */
    @SuppressWarnings("unchecked")
    public List<EvidenceRow> of(long employee) {
        List<Object[]> rows = em.createNativeQuery(
                        EvidenceRows.SELECT + " where v.employee_id = ? order by v.fulfilled_on desc, v.id desc")
                .setParameter(1, employee)
                .getResultList();
        return rows.stream().map(EvidenceRows::row).toList();
    }
}
