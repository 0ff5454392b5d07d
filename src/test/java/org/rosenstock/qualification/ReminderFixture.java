package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.ReminderStep;
import org.rosenstock.qualification.requirement.Definitions;
import org.rosenstock.shared.SqlValues;

/** Makes rules, obligations, leads and mailboxes for tests of reminding; all rules begin far in the future. */
@ApplicationScoped
@Transactional
public class ReminderFixture {

    @PersistenceContext
    EntityManager em;

    @Inject
    Townsfolk townsfolk;

    /** A version of a rule with these steps. @return ids of the rule and of its version */
    public long[] rule(@Nullable Long office, ReminderStep... steps) {
        long id = number("select next value for qualification_requirement_seq");
        write("insert into qualification_requirement (id, code, title, legal_basis, purpose, first_due_days,"
                + " active_from) values (" + id + ", 'remind-it-" + id + "', 'Kettensäge', '', '', 28, '2031-01-01')");
        em.createNativeQuery("insert into qualification_requirement_version (requirement_id, number, valid_from,"
                        + " definition, created_at, created_by) values (?1, 1, '2031-01-01', ?2, '2031-01-01', 0)")
                .setParameter(1, id)
                .setParameter(2, Definitions.json(definition(office, steps)))
                .executeUpdate();
        long version = number("select id from qualification_requirement_version where requirement_id = " + id);
        write("update qualification_requirement set current_version_id = " + version + " where id = " + id);
        return new long[] {id, version};
    }

    private static RequirementDefinition definition(@Nullable Long office, ReminderStep... steps) {
        return new RequirementDefinition(
                "Kettensäge",
                "",
                "",
                office,
                List.of(new Part("Kettensäge", List.of())),
                List.of(),
                List.of(),
                Timing.yearly(),
                RequirementDefinition.Triggers.NONE,
                List.of(steps),
                false);
    }

    public long obligation(long[] rule, long employee, LocalDate due) {
        return obligation(rule, employee, due, 0);
    }

    /** The row that holds; an earlier step of it ends. */
    public long obligation(long[] rule, long employee, LocalDate due, int step) {
        String whose = " where requirement_id = " + rule[0] + " and employee_id = " + employee;
        write("update qualification_obligation set ended_on = due_on" + whose);
        write("insert into qualification_obligation (requirement_id, version_id, employee_id, cycle, step, opened_on,"
                + " due_on) values (" + rule[0] + ", " + rule[1] + ", " + employee + ", 1, " + step
                + ", '2031-01-01', '"
                + due + "')");
        return number("select id from qualification_obligation" + whose + " and step = " + step);
    }

    /** Somebody of this unit who can be reached by mail. */
    public long withMailbox(long unit) {
        long employee = townsfolk.employee(unit);
        write("update people_employee set email = 'r" + employee + "@example.org' where id = " + employee);
        return employee;
    }

    public long lead(long unit, String kind) {
        long employee = townsfolk.employee(townsfolk.unit());
        write("insert into people_leadership (id, org_unit_id, employee_id, kind, valid_from)"
                + " values (next value for people_leadership_seq, " + unit + ", " + employee + ", '" + kind
                + "', '2020-01-01')");
        return employee;
    }

    public void pause(long employee, LocalDate from, LocalDate until) {
        write("insert into people_pause (id, employee_id, from_day, until_day, entered_by, entered_at) values"
                + " (next value for people_pause_seq, " + employee + ", '" + from + "', '" + until
                + "', 0, '2031-01-01')");
    }

    public void write(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    /** One number, as it is stored now. */
    public long number(String sql) {
        return SqlValues.number(em.createNativeQuery(sql).getSingleResult());
    }

    @SuppressWarnings("unchecked")
    public List<String> texts(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }
}
