package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rosenstock.qualification.requirement.Rule;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/**
 * Finds for many people at once by which rules anything may have changed for them, so that a rule is applied only to
 * those. Asks everything about all rules together: what it costs depends on the people, hardly on the rules. Whoever it
 * leaves out is in line with the rule; whoever it names need not be out of line.
 */
@ApplicationScoped
class Survey {

    private static final int PORTION = 3000;

    private static final String PEOPLE = " in (select id from " + SqlIds.table(2) + "scope)";

    private static final String AUDIENCES = "select e.id, concat(%s) from people_employee e where e.id" + PEOPLE;

    private static final String PROVEN = "select distinct v.employee_id, 1 from qualification_evidence v"
            + " where v.recorded_at >= date_sub(?1, interval " + Proofs.DAYS_AGAIN + " day) and v.employee_id" + PEOPLE;

    /** Every reason of {@link Differences} that does not need the audience, each a little wider than there. */
    private static final String LIVE = """
            select o.employee_id, o.requirement_id, if(o.booked_on is null,
                       o.version_id is null or o.version_id <> r.current_version_id or o.covered_until < ?1
                           or o.opened_on >= date_sub(?1, interval %1$d day)
                           or (o.paused_from is null) = exists (select 1 from people_pause a
                                   where a.employee_id = o.employee_id and a.from_day <= ?1
                                     and (a.until_day is null or a.until_day >= ?1)),
                       o.renew_from <= ?1
                           or o.requirement_id in (%2$s) and exists (select 1 from people_position p
                                   where p.employee_id = o.employee_id and p.valid_from > o.fulfilled_on
                                     and p.valid_from <= ?1)
                           or o.requirement_id in (%3$s) and exists (select 1 from people_group_member m
                                   where m.employee_id = o.employee_id and m.valid_from > o.fulfilled_on
                                     and m.valid_from <= ?1))
              from qualification_obligation o join qualification_requirement r on r.id = o.requirement_id
             where o.ended_on is null and o.employee_id""" + PEOPLE;

    @PersistenceContext
    EntityManager em;

    /** By rule, the people to whom it has to be applied. */
    Map<Long, Set<Long>> of(List<Rule> rules, Set<Long> employees, LocalDate day) {
        Map<Long, Set<Long>> found = new HashMap<>();
        List<Long> all = rules.isEmpty() ? List.of() : List.copyOf(employees);
        for (int from = 0; from < all.size(); from += PORTION) {
            portion(rules, all.subList(from, Math.min(all.size(), from + PORTION)), day, found);
        }
        return found;
    }

    private void portion(List<Rule> rules, List<Long> people, LocalDate day, Map<Long, Set<Long>> found) {
        Map<Long, Set<Long>> live = new HashMap<>();
        for (Object[] row : rows(live(rules), people, day)) {
            add(live, SqlValues.number(row[1]), SqlValues.number(row[0]));
            if (row[2] != null && SqlValues.number(row[2]) == 1) {
                add(found, SqlValues.number(row[1]), SqlValues.number(row[0]));
            }
        }
        Set<Long> proven = rows(PROVEN, people, day).stream()
                .map(row -> SqlValues.number(row[0]))
                .collect(Collectors.toSet());
        for (Object[] row : rows(audiences(rules, day), people, day)) {
            long person = SqlValues.number(row[0]);
            String concerned = String.valueOf(row[1]);
            for (int i = 0; i < rules.size(); i++) {
                long rule = rules.get(i).id();
                boolean obliged = live.getOrDefault(rule, Set.of()).contains(person);
                if (obliged != (concerned.charAt(i) == '1') || obliged && proven.contains(person)) {
                    add(found, rule, person);
                }
            }
        }
    }

    private static void add(Map<Long, Set<Long>> found, long rule, long person) {
        found.computeIfAbsent(rule, id -> new HashSet<>()).add(person);
    }

    private static String audiences(List<Rule> rules, LocalDate day) {
        return AUDIENCES.formatted(rules.stream()
                .map(rule -> "if(" + rule.concerned(day) + ", '1', '0')")
                .collect(Collectors.joining(", ")));
    }

    private static String live(List<Rule> rules) {
        return LIVE.formatted(
                Proofs.DAYS_AGAIN,
                ids(rules, rule -> rule.definition().triggers().postChange()),
                ids(rules, rule -> rule.definition().triggers().groupJoin()));
    }

    private static String ids(List<Rule> rules, Predicate<Rule> which) {
        String ids = rules.stream()
                .filter(which)
                .map(rule -> String.valueOf(rule.id()))
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "0" : ids;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, List<Long> people, LocalDate day) {
        return em.createNativeQuery(sql)
                .setParameter(1, day)
                .setParameter(2, SqlIds.json(people))
                .getResultList();
    }
}
