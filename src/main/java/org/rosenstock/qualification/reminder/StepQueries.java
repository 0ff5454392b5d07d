package org.rosenstock.qualification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.ReminderStepRow;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.ReminderStep;
import org.rosenstock.qualification.requirement.Definitions;
import org.rosenstock.shared.SqlValues;

/** The steps of all rules, with figures that name nobody. */
@ApplicationScoped
public class StepQueries {

    /** Fewer people than this are not counted in figures (P09). */
    private static final int SMALLEST_GROUP = 5;

    @PersistenceContext
    EntityManager em;

    /** By rule and step; figures of the twelve months up to this day. */
    public List<ReminderStepRow> list(LocalDate day) {
        Map<String, Long> people = people(day);
        List<ReminderStepRow> rows = new ArrayList<>();
        ReminderQueries.rows(em.createNativeQuery("select r.id, v.definition from qualification_requirement r"
                        + " join qualification_requirement_version v on v.id = r.current_version_id"
                        + " where r.ended_on is null order by r.title, r.id"))
                .forEach(row -> {
                    RequirementDefinition rule = Definitions.read((String) row[1]);
                    rule.reminders().stream()
                            .sorted(Comparator.comparing(ReminderStep::days))
                            .forEach(step -> rows.add(new ReminderStepRow(
                                    rule.title(),
                                    step.days(),
                                    step.recipients(),
                                    shown(people.get(SqlValues.number(row[0]) + ":" + step.days())))));
                });
        return rows;
    }

    private Map<String, Long> people(LocalDate day) {
        Map<String, Long> people = new HashMap<>();
        ReminderQueries.rows(em.createNativeQuery("select concat(requirement_id, ':', step_days),"
                                + " count(distinct employee_id) from qualification_reminder where told_on > ?1"
                                + " group by requirement_id, step_days")
                        .setParameter(1, day.minusYears(1)))
                .forEach(row -> people.put((String) row[0], SqlValues.number(row[1])));
        return people;
    }

    private static @Nullable Long shown(@Nullable Long people) {
        if (people == null) {
            return 0L;
        }
        return people < SMALLEST_GROUP ? null : people;
    }
}
