package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.requirement.Rule;

/** Ends rows and puts others in their place, many at a time. A row that somebody else has ended is left alone. */
@ApplicationScoped
class Steps {

    private static final int PORTION = 5000;

    private static final String END = "update qualification_obligation o join json_table(?2, '$[*]' " + Step.COLUMNS
            + ") n on n.id = o.id set o.ended_on = ?1, o.ended_why = n.ended where o.ended_on is null";

    /** Texts are compared as bytes: those of a JSON parameter come with another collation than those of the table. */
    private static final String OPEN = """
            insert into qualification_obligation (requirement_id, version_id, employee_id, cycle, step, why, event_id,
                   opened_on, window_from, due_on, covered_until, paused_from)
            select o.requirement_id, ?3, o.employee_id, o.cycle + n.anew, if(n.anew = 1, 0, o.step + 1),
                   coalesce(cast(n.why as binary), cast(o.why as binary)), nullif(?4, 0), ?1, n.w, n.due, n.covered, n.paused
              from json_table(?2, '$[*]' %s) n join qualification_obligation o on o.id = n.id
             where o.ended_on = ?1 and cast(o.ended_why as binary) = cast(n.ended as binary)
               and not exists (select 1 from qualification_obligation x where x.requirement_id = o.requirement_id
                    and x.employee_id = o.employee_id and x.ended_on is null)
            on duplicate key update cycle = qualification_obligation.cycle""".formatted(Step.COLUMNS);

    @PersistenceContext
    EntityManager em;

    /** @return how many rows were replaced */
    int take(Rule rule, List<Step> steps, LocalDate day) {
        return take(rule, steps, day, null);
    }

    /** @param event declared event that is the reason, absent when there is none */
    int take(Rule rule, List<Step> steps, LocalDate day, @Nullable Long event) {
        int taken = 0;
        for (int from = 0; from < steps.size(); from += PORTION) {
            String json = json(steps.subList(from, Math.min(steps.size(), from + PORTION)));
            taken += em.createNativeQuery(END)
                    .setParameter(1, day)
                    .setParameter(2, json)
                    .executeUpdate();
            em.createNativeQuery(OPEN)
                    .setParameter(1, day)
                    .setParameter(2, json)
                    .setParameter(3, rule.version())
                    .setParameter(4, event == null ? 0L : event)
                    .executeUpdate();
        }
        return taken;
    }

    private static String json(List<Step> steps) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        steps.forEach(step -> array.add(step.json()));
        return array.build().toString();
    }
}
