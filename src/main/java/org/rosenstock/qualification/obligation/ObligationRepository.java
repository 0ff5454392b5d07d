package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.qualification.requirement.Rule;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/**
 * Opens and ends obligations. Who is concerned is read without locks, then written by key: every statement may run
 * again, and on two nodes at once; what is there already is left as it is.
 */
@ApplicationScoped
public class ObligationRepository {

    private static final int PORTION = 5000;

    private static final String TOO_MUCH = "select o.id from qualification_obligation o join people_employee e"
            + " on e.id = o.employee_id where o.requirement_id = %d and o.ended_on is null and %s and not %s";

    private static final String MISSING = "select e.id from people_employee e where %2$s and %3$s and not exists"
            + " (select 1 from qualification_obligation o where o.requirement_id = %1$d and o.employee_id = e.id"
            + " and o.ended_on is null)";

    private static final String END = "update qualification_obligation o join " + SqlIds.table(2)
            + " n on n.id = o.id set o.ended_on = ?1, o.ended_why = ?3 where o.ended_on is null";

    /** Whoever entered within a month comes under the rule by being hired. */
    private static final String OPEN = """
            insert into qualification_obligation
                   (requirement_id, version_id, employee_id, cycle, why, opened_on, window_from, due_on)
            select ?3, ?4, e.id, 1 + coalesce((select max(x.cycle) from qualification_obligation x
                       where x.requirement_id = ?3 and x.employee_id = e.id), 0),
                   if(e.entry_date > date_sub(?1, interval 31 day), 'HIRING', 'AUDIENCE'), ?1, ?5, ?6
              from %s n join people_employee e on e.id = n.id
            on duplicate key update cycle = qualification_obligation.cycle""".formatted(SqlIds.table(2));

    @PersistenceContext
    EntityManager em;

    /** Ends what no longer applies. @return how many */
    int end(Rule rule, Scope scope, LocalDate day) {
        String why = rule.holdsOn(day) ? "LEFT" : "REQUIREMENT_ENDED";
        List<Long> ids = ids(TOO_MUCH.formatted(rule.id(), scope.of("o.employee_id"), rule.concerned(day)), scope, day);
        int ended = 0;
        for (int from = 0; from < ids.size(); from += PORTION) {
            ended += em.createNativeQuery(END)
                    .setParameter(1, day)
                    .setParameter(2, SqlIds.json(portion(ids, from)))
                    .setParameter(3, why)
                    .executeUpdate();
        }
        return ended;
    }

    /** Opens what is missing. @return how many */
    int open(Rule rule, Scope scope, LocalDate day) {
        if (!rule.holdsOn(day)) {
            return 0;
        }
        TimeModel.Task task = new TimeModel(rule.definition().timing()).first(day);
        List<Long> ids = ids(MISSING.formatted(rule.id(), scope.of("e.id"), rule.concerned(day)), scope, day);
        int opened = 0;
        for (int from = 0; from < ids.size(); from += PORTION) {
            opened += em.createNativeQuery(OPEN)
                    .setParameter(1, day)
                    .setParameter(2, SqlIds.json(portion(ids, from)))
                    .setParameter(3, rule.id())
                    .setParameter(4, rule.version())
                    .setParameter(5, task.opens())
                    .setParameter(6, task.due())
                    .executeUpdate();
        }
        return opened;
    }

    private List<Long> ids(String sql, Scope scope, LocalDate day) {
        List<?> ids = scope.bind(em.createNativeQuery(sql).setParameter(1, day)).getResultList();
        return ids.stream().map(SqlValues::number).toList();
    }

    private static List<Long> portion(List<Long> ids, int from) {
        return ids.subList(from, Math.min(ids.size(), from + PORTION));
    }
}
