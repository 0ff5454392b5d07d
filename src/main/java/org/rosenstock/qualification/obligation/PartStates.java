package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.ObligationStory.PartState;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.requirement.Rule;
import org.rosenstock.qualification.requirement.RuleBook;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Says which parts of what a person is obliged to are done, and how the others can be. */
@ApplicationScoped
class PartStates {

    // A rule of one part has no rows of parts: it is done when the whole is.
    private static final String DONE = "select o.requirement_id, coalesce(d.part, 0), coalesce(d.fulfilled_on,"
            + " o.fulfilled_on) from qualification_obligation o left join qualification_obligation_part d"
            + " on d.obligation_id = o.id where o.employee_id = ?1 and o.ended_on is null";

    @PersistenceContext
    EntityManager em;

    @Inject
    RuleBook rules;

    /** By rule, the parts in their order. */
    Map<Long, List<PartState>> of(long employee) {
        Map<Long, Map<Integer, LocalDate>> done = done(employee);
        List<Rule> concerned =
                rules.all().stream().filter(rule -> done.containsKey(rule.id())).toList();
        Map<Long, String> courses = courses(concerned);
        return concerned.stream()
                .collect(Collectors.toMap(
                        Rule::id, rule -> parts(rule, done.getOrDefault(rule.id(), Map.of()), courses)));
    }

    private static List<PartState> parts(Rule rule, Map<Integer, LocalDate> done, Map<Long, String> courses) {
        List<PartState> states = new ArrayList<>();
        LocalDate whole = rule.parts() == 1 ? done.get(0) : null;
        for (int part = 1; part <= rule.parts(); part++) {
            Part each = rule.definition().parts().get(part - 1);
            if (!each.ways().isEmpty()) {
                states.add(state(each, done.getOrDefault(part, whole), courses));
            }
        }
        return states;
    }

    private static PartState state(Part part, @Nullable LocalDate doneOn, Map<Long, String> courses) {
        Way way = part.ways().get(0);
        return new PartState(part.title(), doneOn, way.kind(), way.course() == null ? null : courses.get(way.course()));
    }

    private Map<Long, Map<Integer, LocalDate>> done(long employee) {
        Map<Long, Map<Integer, LocalDate>> done = new HashMap<>();
        rows(em.createNativeQuery(DONE).setParameter(1, employee)).forEach(row -> {
            Map<Integer, LocalDate> parts =
                    done.computeIfAbsent(SqlValues.number(row[0]), requirement -> new HashMap<>());
            LocalDate on = SqlValues.dateOrNull(row[2]);
            if (on != null) {
                parts.put((int) SqlValues.number(row[1]), on);
            }
        });
        return done;
    }

    private Map<Long, String> courses(List<Rule> concerned) {
        Set<Long> ids = concerned.stream()
                .flatMap(rule -> rule.definition().parts().stream())
                .flatMap(part -> part.ways().stream().map(Way::course))
                .filter(course -> course != null)
                .collect(Collectors.toSet());
        return rows(em.createNativeQuery("select id, code from learning_course where id in (select id from "
                                + SqlIds.table(1) + "ids)")
                        .setParameter(1, SqlIds.json(ids)))
                .collect(Collectors.toMap(row -> SqlValues.number(row[0]), row -> (String) row[1]));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }
}
