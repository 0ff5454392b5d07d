package org.rosenstock.qualification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.rosenstock.learning.CourseCompleted;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.shared.SqlValues;

/** Adds and reads evidence; there is no way to change any. */
@ApplicationScoped
public class EvidenceRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @return id of the new evidence */
    public long add(CourseCompleted completed) {
        Evidence evidence = new Evidence(completed, clock.instant());
        em.persist(evidence);
        em.flush();
        return evidence.id();
    }

    /** All of one person, newest first. */
    public List<EvidenceRow> of(long employee) {
        List<?> rows = em.createNativeQuery("select id, title, kind, fulfilled_on, certificate_number, recorded_at"
                        + " from qualification_evidence where employee_id = ? order by fulfilled_on desc, id desc")
                .setParameter(1, employee)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(EvidenceRepository::row)
                .toList();
    }

    private static EvidenceRow row(Object[] row) {
        return new EvidenceRow(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                SqlValues.date(row[3]),
                (String) row[4],
                SqlValues.instant(row[5]));
    }
}
