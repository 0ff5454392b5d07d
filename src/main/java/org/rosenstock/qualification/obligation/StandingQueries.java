package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rosenstock.qualification.Standing;
import org.rosenstock.qualification.StandingQuery;
import org.rosenstock.qualification.StandingRow;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlValues;

/** Who stands how with what on a day. */
@ApplicationScoped
public class StandingQueries {

    private static final String FROM =
            HeldOn.FROM + " and (?2 = 0 or r.id = ?2) and (?3 = '' or " + HeldOn.STANDING + " = ?3) ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public Slice<StandingRow> list(StandingQuery query, Paging paging) {
        LocalDate today = LocalDate.now(clock);
        LocalDate held = HeldOn.rowsOf(query.day(), today);
        String from = FROM + HeldOn.within(query.orgUnit(), held);
        Object total = bind("select count(*)" + from, query, held).getSingleResult();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = bind(
                        "select e.id, e.staff_number, concat(e.last_name, ', ', e.first_name), u.name, r.title, "
                                + HeldOn.STANDING + " as standing, " + HeldOn.DUE + " as due" + from
                                + " order by field(standing, 'OVERDUE', 'SOON', 'OPEN', 'PAUSED', 'DONE'), due,"
                                + " e.last_name, e.first_name, o.id",
                        query,
                        held)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Slice<>(rows.stream().map(row -> row(row, query)).toList(), SqlValues.number(total));
    }

    private Query bind(String sql, StandingQuery query, LocalDate held) {
        Long requirement = query.requirement();
        Standing standing = query.standing();
        return em.createNativeQuery(sql)
                .setParameter(1, query.day())
                .setParameter(2, requirement == null ? 0L : requirement)
                .setParameter(3, standing == null ? "" : standing.name())
                .setParameter(4, held);
    }

    private static StandingRow row(Object[] row, StandingQuery query) {
        LocalDate due = SqlValues.dateOrNull(row[6]);
        return new StandingRow(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Standing.valueOf((String) row[5]),
                due,
                due == null ? 0 : ChronoUnit.DAYS.between(due, query.day()));
    }
}
