package org.rosenstock.qualification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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

    private static final String UNCOUNTED = """
            select distinct l.removed_on from qualification_evidence_link l
             where l.employee_id between ?1 and ?2
               and (select count(*) from qualification_evidence_link m where m.removed_on = l.removed_on)
                <> (select coalesce(sum(r.items), 0) from qualification_evidence_removal r
                     where r.removed_on = l.removed_on)
             order by 1""";

    @PersistenceContext
    EntityManager em;

    /** People whose ids lie in a range. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public EvidenceCheck check(long first, long last) {
        SealCheck check = new SealCheck();
        BareLinks bare = new BareLinks(rows(BareLinks.SELECT, first, last));
        rows(LINKS, first, last).forEach(row -> follow(SealedRow.of(row), bare, check));
        rows(ENDS, first, last).forEach(row -> end(row, bare, check));
        check.uncounted(uncounted(first, last));
        return check.result();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long lastEmployee() {
        return SqlValues.number(em.createNativeQuery("select coalesce(max(id), 0) from people_employee")
                .getSingleResult());
    }

    private static void follow(SealedRow row, BareLinks bare, SealCheck check) {
        Integer number = row.number();
        if (number != null) {
            bare.before(row.employee(), number, check);
        }
        check.follow(row);
    }

    private static void end(Object[] row, BareLinks bare, SealCheck check) {
        long employee = SqlValues.number(row[0]);
        bare.rest(employee, check);
        check.end(employee, (int) SqlValues.number(row[1]), (String) row[2]);
    }

    private List<LocalDate> uncounted(long first, long last) {
        List<?> days = em.createNativeQuery(UNCOUNTED)
                .setParameter(1, first)
                .setParameter(2, last)
                .getResultList();
        return days.stream().map(SqlValues::date).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, long first, long last) {
        return em.createNativeQuery(sql)
                .setParameter(1, first)
                .setParameter(2, last)
                .getResultList();
    }
}
