package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rosenstock.shared.SqlValues;

/** Until when the proofs of a person count for what they are obliged to. */
@ApplicationScoped
public class ValidityQueries {

    private static final String UNTIL = """
            select o.evidence_id, o.valid_until from qualification_obligation o
             where o.employee_id = ?1 and o.evidence_id is not null and o.valid_until is not null
            union
            select p.evidence_id, o.valid_until from qualification_obligation o
                   join qualification_obligation_part p on p.obligation_id = o.id
             where o.employee_id = ?1 and p.evidence_id is not null and o.valid_until is not null""";

    @PersistenceContext
    EntityManager em;

    /** Last days by proof, the latest where it counts for several; none for a proof that nothing ends. */
    public Map<Long, LocalDate> of(long employee) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                em.createNativeQuery(UNTIL).setParameter(1, employee).getResultList();
        Map<Long, LocalDate> until = new HashMap<>();
        rows.forEach(row -> until.merge(
                SqlValues.number(row[0]), SqlValues.date(row[1]), (one, other) -> one.isAfter(other) ? one : other));
        return until;
    }
}
