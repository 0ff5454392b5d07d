package org.rosenstock.training.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.BudgetAmounts;
import org.rosenstock.training.registration.Deciders;

/**
 * Counts what training costs. A seat that was kept until the date began is paid for, whether the person came or not;
 * it belongs to the year of the first day.
 */
@ApplicationScoped
public class CostSums {

    /** Costs of people without a unit. */
    static final long NO_UNIT = 0;

    /** ?1 today, ?2 first and ?3 last day of the year. */
    private static final String SUMS = """
            select unit, sum(if(day <= ?1, sure, 0)), sum(if(day > ?1, sure, 0)), sum(asked) from (
              select coalesce(r.cost_unit_id, 0) unit, s.first_day day, r.cost_cents sure, 0 asked
                from training_session s join training_registration r on r.session_id = s.id
               where s.first_day between ?2 and ?3
                 and r.state in ('CONFIRMED', 'ATTENDED', 'PARTLY', 'ABSENT', 'EXCUSED')
              union all
              select coalesce(r.unit_id, 0), s.first_day, 0, o.cost_cents
                from training_session s join training_registration r on r.session_id = s.id
                join training_offering o on o.id = s.offering_id
               where s.first_day between ?2 and ?3 and r.state in ('AWAITING_LEAD', 'AWAITING_OFFICE', 'OFFERED')
              union all
              select coalesce(x.unit_id, 0), x.first_day,
                     if(x.state in ('APPROVED', 'HANDED_IN', 'CONFIRMED'), x.cost_cents, 0),
                     if(x.state in ('AWAITING_LEAD', 'AWAITING_OFFICE'), x.cost_cents, 0)
                from training_external x where x.first_day between ?2 and ?3) costs
             group by unit""";

    /** ?1 to ?3 those of the condition on who decides, ?4 the registrations, ?5 whether the office asks. */
    private static final String REQUESTS = "select r.id, r.unit_id, year(s.first_day), o.cost_cents"
            + " from training_registration r join training_session s on s.id = r.session_id"
            + " join training_offering o on o.id = s.offering_id" + asking();

    private static final String EXTERNAL =
            "select r.id, r.unit_id, year(r.first_day), r.cost_cents from training_external r" + asking();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** What a request would cost. */
    public record Request(long id, @Nullable Long unit, int year, long cents) {}

    /** By unit, {@link #NO_UNIT} for those without one; nothing is planned in it. */
    Map<Long, BudgetAmounts> of(int year) {
        return SqlStatement.of(
                        em,
                        SUMS,
                        LocalDate.now(clock),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + 1, 1, 1).minusDays(1))
                .rows()
                .collect(Collectors.toMap(
                        row -> SqlValues.number(row[0]),
                        row -> new BudgetAmounts(
                                0, SqlValues.number(row[1]), SqlValues.number(row[2]), SqlValues.number(row[3]))));
    }

    /** Of those of these registrations that the asker may decide. */
    public List<Request> requests(Asker by, Collection<Long> registrations) {
        return decidable(REQUESTS, by, registrations);
    }

    /** Of those of these trainings held by others that the asker may decide. */
    public List<Request> external(Asker by, Collection<Long> trainings) {
        return decidable(EXTERNAL, by, trainings);
    }

    private List<Request> decidable(String sql, Asker by, Collection<Long> ids) {
        return SqlStatement.of(
                        em,
                        sql,
                        LocalDate.now(clock),
                        SqlIds.json(by.ledUnits()),
                        by.employee(),
                        SqlIds.json(ids),
                        by.is(Role.HR))
                .rows()
                .map(row -> new Request(
                        SqlValues.number(row[0]),
                        row[1] == null ? null : SqlValues.number(row[1]),
                        (int) SqlValues.number(row[2]),
                        SqlValues.number(row[3])))
                .toList();
    }

    private static String asking() {
        return " where r.id in (select id from " + SqlIds.table(4) + "ids) and (?5 or " + Deciders.LED + ")";
    }
}
