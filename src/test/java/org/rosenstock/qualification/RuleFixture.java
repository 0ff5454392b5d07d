package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.rosenstock.shared.SqlValues;

/** Makes rules in force for the people of a unit, with the obligations that follow from them, and takes them back. */
@ApplicationScoped
@Transactional
public class RuleFixture {

    private static final String DEFINITION = """
            {"title":"%s","legalBasis":"","purpose":"","parts":[{"title":"%s","ways":[{"kind":"COURSE","course":%d}]}],
             "audience":[{"units":[{"id":%d,"withSub":true}]}],"exclusions":[],
             "timing":{"firstDueDays":56,"repeat":"ONCE","renewDays":60,"returnDays":28}}""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<ObligationsChanged> changed;

    @Inject
    Clock clock;

    /** @return id of a rule that holds from today; everybody directly in the unit has eight weeks for the course */
    public long rule(String title, String course, long unit) {
        long id = number("select next value for qualification_requirement_seq");
        long courseId = number("select id from learning_course where code = ?1", course);
        LocalDate today = LocalDate.now(clock);
        run(
                "insert into qualification_requirement (id, code, title, course_id, legal_basis, purpose,"
                        + " first_due_days, active_from) values (?1, concat('rule-', ?1), ?2, ?3, '', '', 56, ?4)",
                id,
                title,
                courseId,
                today);
        run(
                "insert into qualification_requirement_version (requirement_id, number, valid_from, definition,"
                        + " created_at, created_by) values (?1, 1, ?2, ?3, utc_timestamp(6), 0)",
                id,
                today,
                DEFINITION.formatted(title, title, courseId, unit));
        run(
                "update qualification_requirement r join qualification_requirement_version v"
                        + " on v.requirement_id = r.id set r.current_version_id = v.id where r.id = ?1",
                id);
        oblige(id, unit, today);
        return id;
    }

    private void oblige(long rule, long unit, LocalDate today) {
        run(
                "insert into qualification_obligation (requirement_id, version_id, employee_id, cycle, why,"
                        + " opened_on, window_from, due_on) select r.id, r.current_version_id, p.employee_id, 1,"
                        + " 'AUDIENCE', ?3, ?3, ?4 from qualification_requirement r join people_position p"
                        + " on p.org_unit_id = ?2 where r.id = ?1",
                rule,
                unit,
                today,
                today.plusDays(56));
        changed.fire(ObligationsChanged.ofAnybody());
    }

    /** Takes a rule back as if it had never been. */
    public void remove(long rule) {
        run("delete from qualification_obligation where requirement_id = ?1", rule);
        run("update qualification_requirement set current_version_id = null where id = ?1", rule);
        run("delete from qualification_requirement_version where requirement_id = ?1", rule);
        run("delete from qualification_requirement where id = ?1", rule);
        changed.fire(ObligationsChanged.ofAnybody());
    }

    private long number(String sql, Object... parameters) {
        return SqlValues.number(query(sql, parameters).getSingleResult());
    }

    private void run(String sql, Object... parameters) {
        query(sql, parameters).executeUpdate();
    }

    private Query query(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
