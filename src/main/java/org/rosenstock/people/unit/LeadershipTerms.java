package org.rosenstock.people.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.LeadKind;
import org.rosenstock.people.LeadRow;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlValues;

/** Terms of leads and deputies. */
@ApplicationScoped
public class LeadershipTerms {

    private static final String ROW = """
            select l.id, u.id, u.code, u.name, e.id, concat(e.first_name, ' ', e.last_name), l.kind,
                   l.valid_from, l.valid_until
              from people_leadership l join people_org_unit u on u.id = l.org_unit_id
              join people_employee e on e.id = l.employee_id\s
            """;

    @PersistenceContext
    EntityManager em;

    public void add(LeadershipTerm term) {
        em.persist(term);
        em.flush();
    }

    /** @throws NotFound when there is none with this id */
    public LeadershipTerm get(long id) {
        return Optional.ofNullable(em.find(LeadershipTerm.class, id))
                .orElseThrow(() -> new NotFound("leadership " + id));
    }

    public void remove(LeadershipTerm neverBegun) {
        em.remove(neverBegun);
    }

    /** Terms as lead of a unit that reach beyond a day, oldest first. */
    public List<LeadershipTerm> leadsAfter(long unit, LocalDate day) {
        return reaching(unit, LeadKind.LEAD, day);
    }

    /** Terms of a unit that reach beyond a day, oldest first. */
    public List<LeadershipTerm> reaching(long unit, LeadKind kind, LocalDate day) {
        return em.createQuery(
                        "select t from LeadershipTerm t where t.orgUnitId = :unit and t.kind = :kind"
                                + " and (t.validUntil is null or t.validUntil >= :day) order by t.validFrom",
                        LeadershipTerm.class)
                .setParameter("unit", unit)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultList();
    }

    /** Leads first, then deputies, newest first. */
    public List<LeadRow> ofUnit(long unit) {
        return rows("where l.org_unit_id = ?1 order by l.kind desc, l.valid_from desc", unit, null);
    }

    /** Newest first. */
    public List<LeadRow> ofEmployee(long employee) {
        return rows("where l.employee_id = ?1 order by l.valid_from desc", employee, null);
    }

    /** Who leads and deputises on a day, leads first. */
    public List<LeadRow> on(long unit, LocalDate day) {
        String condition = "where l.org_unit_id = ?1 and l.valid_from <= ?2"
                + " and (l.valid_until is null or l.valid_until >= ?2) order by l.kind desc, l.valid_from";
        return rows(condition, unit, day);
    }

    /** Every lead of a day. */
    public List<LeadRow> all(LocalDate day) {
        return allOn(day).stream().filter(term -> term.kind() == LeadKind.LEAD).toList();
    }

    /** Every lead and deputy of a day. */
    @SuppressWarnings("unchecked")
    public List<LeadRow> allOn(LocalDate day) {
        List<Object[]> rows = em.createNativeQuery(
                        ROW + "where l.valid_from <= ?1 and (l.valid_until is null or l.valid_until >= ?1)")
                .setParameter(1, day)
                .getResultList();
        return rows.stream().map(LeadershipTerms::row).toList();
    }

    /** Ends what a person leads with this day; what had not begun by then never does. */
    public void endOf(long employee, LocalDate lastDay) {
        end("employee_id", employee, lastDay);
    }

    /** Ends every term of a unit with this day. */
    public void endOfUnit(long unit, LocalDate lastDay) {
        end("org_unit_id", unit, lastDay);
    }

    private void end(String column, long id, LocalDate lastDay) {
        em.createNativeQuery("delete from people_leadership where " + column + " = ?1 and valid_from > ?2")
                .setParameter(1, id)
                .setParameter(2, lastDay)
                .executeUpdate();
        em.createNativeQuery("update people_leadership set valid_until = ?2, version = version + 1 where " + column
                        + " = ?1 and (valid_until is null or valid_until > ?2)")
                .setParameter(1, id)
                .setParameter(2, lastDay)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<LeadRow> rows(String condition, long id, @Nullable LocalDate day) {
        Query query = em.createNativeQuery(ROW + condition).setParameter(1, id);
        if (day != null) {
            query.setParameter(2, day);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(LeadershipTerms::row).toList();
    }

    private static LeadRow row(Object[] row) {
        return new LeadRow(
                SqlValues.number(row[0]),
                SqlValues.number(row[1]),
                (String) row[2],
                (String) row[3],
                SqlValues.number(row[4]),
                (String) row[5],
                LeadKind.valueOf((String) row[6]),
                SqlValues.date(row[7]),
                SqlValues.dateOrNull(row[8]));
    }
}
