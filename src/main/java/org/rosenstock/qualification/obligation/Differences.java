package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.qualification.requirement.Rule;

/** Finds the obligations that are no longer as they should be, by one statement for each reason. */
@ApplicationScoped
class Differences {

    private static final String FROM =
            " from qualification_obligation o where o.requirement_id = %d and o.ended_on is null" + " and %s and ";

    private static final String AWAY = "from people_pause p where p.employee_id = o.employee_id and p.from_day <= ?1"
            + " and (p.until_day is null or p.until_day >= ?1)";

    private static final String NEW_POST = """
            (select max(p.valid_from) from people_position p where p.employee_id = o.employee_id and p.valid_from <= ?1
               and (p.valid_until is null or p.valid_until >= ?1)
               and p.valid_from > o.fulfilled_on and exists (select 1 from people_position q
                     where q.employee_id = p.employee_id and q.valid_from < p.valid_from
                       and (q.org_unit_id <> p.org_unit_id or q.job_role_id <> p.job_role_id)))""";

    private static final String NEW_IN_GROUP = """
            (select max(m.valid_from) from people_group_member m where m.employee_id = o.employee_id
               and m.group_id in (%s) and m.valid_from <= ?1 and (m.valid_until is null or m.valid_until >= ?1)
               and m.valid_from > o.fulfilled_on)""";

    private static final String WITHDRAWN = "(" + ProofSql.withdrawn("o.evidence_id")
            + " or exists (select 1 from qualification_obligation_part t where t.obligation_id = o.id and "
            + ProofSql.withdrawn("t.evidence_id") + "))";

    @PersistenceContext
    EntityManager em;

    /** Proofs that may be renewed by now. */
    List<Live> renewable(Rule rule, Scope scope, LocalDate day) {
        return find("cast(null as date)", "o.booked_on is not null and o.renew_from <= ?1", rule, scope, day);
    }

    /** Not yet fulfilled, and the rule says something else by now. */
    List<Live> outdated(Rule rule, Scope scope, LocalDate day) {
        String other = "o.booked_on is null and (o.version_id is null or o.version_id <> " + rule.version() + ")";
        return find("cast(?1 as date)", other, rule, scope, day);
    }

    /** Renewals of a proof that is gone. */
    List<Live> lapsed(Rule rule, Scope scope, LocalDate day) {
        return find("cast(null as date)", "o.booked_on is null and o.covered_until < ?1", rule, scope, day);
    }

    /** People who are away and whose deadline does not rest yet. */
    List<Live> away(Rule rule, Scope scope, LocalDate day) {
        String open = "o.booked_on is null and o.paused_from is null and exists (select 1 " + AWAY + ")";
        return find("(select max(p.from_day) " + AWAY + ")", open, rule, scope, day);
    }

    /** People who are back and whose deadline still rests. */
    List<Live> back(Rule rule, Scope scope, LocalDate day) {
        String back = "o.booked_on is null and o.paused_from is not null and not exists (select 1 " + AWAY + ")";
        return find("cast(?1 as date)", back, rule, scope, day);
    }

    /** Fulfilled before the person got another post. */
    List<Live> moved(Rule rule, Scope scope, LocalDate day) {
        return find(NEW_POST, "o.booked_on is not null and " + NEW_POST + " is not null", rule, scope, day);
    }

    /** Fulfilled before the person came into one of the groups. */
    List<Live> joined(Rule rule, Scope scope, LocalDate day) {
        String groups = rule.groups();
        if (groups.isEmpty()) {
            return List.of();
        }
        String since = NEW_IN_GROUP.formatted(groups);
        return find(since, "o.booked_on is not null and " + since + " is not null", rule, scope, day);
    }

    /** Fulfilled, wholly or in part, by a proof that has been taken back since. */
    List<Live> withdrawn(Rule rule, Scope scope, LocalDate day) {
        return find("cast(?1 as date)", WITHDRAWN, rule, scope, day);
    }

    /** All of them. */
    List<Live> all(Rule rule, Scope scope, LocalDate day) {
        return find("cast(?1 as date)", "1 = 1", rule, scope, day);
    }

    private List<Live> find(String since, String condition, Rule rule, Scope scope, LocalDate day) {
        String sql = "select " + Live.COLUMNS + ", " + since + " as since"
                + FROM.formatted(rule.id(), scope.of("o.employee_id")) + condition + " order by o.id";
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                scope.bind(em.createNativeQuery(sql).setParameter(1, day)).getResultList();
        return rows.stream().map(Live::of).toList();
    }
}
