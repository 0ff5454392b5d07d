package org.rosenstock.qualification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rosenstock.qualification.EvidenceCheck;
import org.rosenstock.shared.SqlValues;

/** Reads the chains of a range of people and follows them. */
@ApplicationScoped
public class SealChecks {

    private static final String LINKS =
            SealedRow.SELECT + "where v.employee_id between ?1 and ?2 order by v.employee_id, v.chain_no, v.id";

    private static final String ENDS = "select employee_id, links, head from qualification_evidence_chain"
            + " where employee_id between ?1 and ?2 order by employee_id";

    @PersistenceContext
    EntityManager em;

    /** People whose ids lie in a range. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public EvidenceCheck check(long first, long last) {
        SealCheck check = new SealCheck();
        rows(LINKS, first, last).forEach(row -> check.follow(SealedRow.of(row)));
        rows(ENDS, first, last)
                .forEach(row -> check.end(SqlValues.number(row[0]), (int) SqlValues.number(row[1]), (String) row[2]));
        return check.result();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long lastEmployee() {
        return SqlValues.number(em.createNativeQuery("select coalesce(max(id), 0) from people_employee")
                .getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, long first, long last) {
        return em.createNativeQuery(sql)
                .setParameter(1, first)
                .setParameter(2, last)
                .getResultList();
    }
}
