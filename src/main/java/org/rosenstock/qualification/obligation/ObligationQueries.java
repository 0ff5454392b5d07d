package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.qualification.ObligationItem;
import org.rosenstock.qualification.ObligationState;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Reads obligations as they stand. */
@ApplicationScoped
@Transactional
public class ObligationQueries {

    private static final String BEGUN = "exists (select 1 from learning_participation t"
            + " where t.employee_id = o.employee_id and t.course_id = r.course_id and t.completed_at is null)";

    private static final String ITEM = "select o.employee_id, r.id, r.title, c.code, o.fulfilled_on, o.valid_until,"
            + " o.due_on, o.covered_until, " + BEGUN + ", v.minutes, r.legal_basis,"
            + " o.paused_from is not null and o.booked_on is null"
            + """
             from qualification_obligation o
             join qualification_requirement r on r.id = o.requirement_id
             left join learning_course c on c.id = r.course_id
             left join learning_course_version v on v.id = coalesce(c.published_version_id, c.draft_version_id)
            where o.ended_on is null \
            """;

    private static final String LED = """
            in (select p.employee_id from people_position p where p.org_unit_id in (select id from %s units)
               and p.valid_from <= ?1 and (p.valid_until is null or p.valid_until >= ?1)) \
            """.formatted(SqlIds.table(2));

    @PersistenceContext
    EntityManager em;

    /** One obligation with what the person's own list shows beyond the state. */
    public record Own(ObligationItem item, int minutes, String legalBasis) {}

    /** All that one person is obliged to today. */
    public List<Own> of(long employee, LocalDate today) {
        return rows(em.createNativeQuery(ITEM + "and o.employee_id = ?1 order by o.due_on, r.title")
                        .setParameter(1, employee))
                .map(row -> new Own(
                        item(row, today), row[9] == null ? 0 : (int) SqlValues.number(row[9]), (String) row[10]))
                .toList();
    }

    /** Obligations of all people directly in the units the asker leads. */
    public List<ObligationItem> ofTeam(Asker by, LocalDate today) {
        return rows(em.createNativeQuery(ITEM + "and o.employee_id " + LED + " order by r.title, r.id")
                        .setParameter(1, today)
                        .setParameter(2, SqlIds.json(by.ledUnits())))
                .map(row -> item(row, today))
                .toList();
    }

    /** Obligations of these people that this course fulfils. */
    public List<ObligationItem> byCourse(String course, Collection<Long> employees, LocalDate today) {
        return rows(em.createNativeQuery(ITEM + "and c.code = ?1 and o.employee_id in (select id from "
                                + SqlIds.table(2) + "ids)")
                        .setParameter(1, course)
                        .setParameter(2, SqlIds.json(employees)))
                .map(row -> item(row, today))
                .toList();
    }

    long lastEmployee() {
        Object last = em.createNativeQuery("select coalesce(max(id), 0) from people_employee")
                .getSingleResult();
        return SqlValues.number(last);
    }

    static String url(@Nullable String courseCode) {
        return courseCode == null ? "/qualification/evidence" : "/learning/course?id=" + courseCode;
    }

    private static ObligationItem item(Object[] row, LocalDate today) {
        LocalDate validUntil = SqlValues.dateOrNull(row[5]);
        LocalDate due = SqlValues.date(row[6]);
        LocalDate covered = SqlValues.dateOrNull(row[7]);
        ObligationState state = SqlValues.flag(row[11])
                ? ObligationState.PAUSED
                : ObligationState.on(
                        today, SqlValues.dateOrNull(row[4]), validUntil, due, covered, SqlValues.flag(row[8]));
        return new ObligationItem(
                SqlValues.number(row[0]),
                SqlValues.number(row[1]),
                (String) row[2],
                (String) row[3],
                state,
                due,
                row[4] == null ? covered : validUntil);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }
}
