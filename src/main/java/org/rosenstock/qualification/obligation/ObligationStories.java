package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.ObligationItem;
import org.rosenstock.qualification.ObligationStory;
import org.rosenstock.qualification.ObligationStory.PartState;
import org.rosenstock.qualification.ObligationStory.Step;
import org.rosenstock.shared.SqlValues;

/** Tells what a person is obliged to together with how it went before. */
@ApplicationScoped
@Transactional
public class ObligationStories {

    private static final String STEPS = """
            select o.requirement_id, r.purpose, o.why, o.opened_on, o.due_on, o.fulfilled_on, o.valid_until, o.ended_on,
                   o.renew_from, v.reason, r.repeat_months
              from qualification_obligation o join qualification_requirement r on r.id = o.requirement_id
                   left join qualification_event v on v.id = o.event_id
             where o.employee_id = ?1 order by o.opened_on desc, o.id desc""";

    @PersistenceContext
    EntityManager em;

    @Inject
    ObligationQueries queries;

    @Inject
    PartStates partStates;

    /** What a requirement looked like over time. */
    private record Past(
            String purpose,
            @Nullable Integer repeatMonths,
            @Nullable LocalDate renewFrom,
            List<Step> steps) {}

    /** All that one person is obliged to today, most urgent first. */
    public List<ObligationStory> of(long employee, LocalDate today) {
        Map<Long, Past> past = past(employee);
        Map<Long, List<PartState>> parts = partStates.of(employee);
        return queries.of(employee, today).stream()
                .flatMap(own -> Optional.ofNullable(past.get(own.item().requirement())).stream()
                        .map(before -> story(own, before, parts)))
                .toList();
    }

    private static ObligationStory story(ObligationQueries.Own own, Past past, Map<Long, List<PartState>> parts) {
        ObligationItem item = own.item();
        return new ObligationStory(
                item.requirement(),
                item.title(),
                own.legalBasis(),
                past.purpose(),
                past.repeatMonths(),
                item.courseCode(),
                own.minutes(),
                item.state(),
                item.due(),
                item.validUntil(),
                past.renewFrom(),
                parts.getOrDefault(item.requirement(), List.of()),
                past.steps());
    }

    private Map<Long, Past> past(long employee) {
        Map<Long, Past> found = new HashMap<>();
        for (Object each : em.createNativeQuery(STEPS).setParameter(1, employee).getResultList()) {
            Object[] row = (Object[]) each;
            found.computeIfAbsent(
                            SqlValues.number(row[0]),
                            requirement -> new Past(
                                    (String) row[1],
                                    row[10] == null ? null : (int) SqlValues.number(row[10]),
                                    SqlValues.dateOrNull(row[8]),
                                    new ArrayList<>()))
                    .steps()
                    .add(step(row));
        }
        return found;
    }

    private static Step step(Object[] row) {
        return new Step(
                (String) row[2],
                SqlValues.date(row[3]),
                SqlValues.date(row[4]),
                SqlValues.dateOrNull(row[5]),
                SqlValues.dateOrNull(row[6]),
                SqlValues.dateOrNull(row[7]),
                (String) row[9]);
    }
}
