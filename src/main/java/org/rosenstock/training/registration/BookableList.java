package org.rosenstock.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.Bookable;
import org.rosenstock.training.RegistrationState;

/** Reads who can be booked for a date, with what stands against it: one statement, however many people. */
@ApplicationScoped
public class BookableList {

    private static final String UNIT = "(select u.name from people_position p join people_org_unit u"
            + " on u.id = p.org_unit_id where p.employee_id = r.employee_id and p.valid_from <= ?1"
            + " and (p.valid_until is null or p.valid_until >= ?1) order by p.share_percent desc, p.id limit 1)";

    private static final String LIVE = "(select x.state from training_registration x where x.session_id = ?4"
            + " and x.employee_id = r.employee_id and x.live limit 1)";

    /** Seats in dates of the offering that have not begun. */
    private static final String OTHER = "(select min(xs.first_day) from training_registration x"
            + " join training_session xs on xs.id = x.session_id join training_session s on s.offering_id = xs.offering_id"
            + " where s.id = ?4 and xs.id <> ?4 and x.employee_id = r.employee_id and x.state = 'CONFIRMED'"
            + " and xs.begins_at > ?5)";

    private static final String FROM = " from (select id as employee_id, concat(first_name, ' ', last_name) as name,"
            + " last_name, exit_date from people_employee) r"
            + " where (r.exit_date is null or r.exit_date >= ?1) and ";

    private static final String SELECT = "select r.employee_id, r.name, " + UNIT + ", " + LIVE + ", " + OTHER + ", "
            + RegistrationList.OVERLAP.formatted("r.employee_id", "?4", "?4") + FROM;

    private static final String ORDER = " order by r.last_name, r.name, r.employee_id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @param text part of the name, empty for everybody */
    public Slice<Bookable> people(Asker by, long session, String text, Paging paging) {
        String where = allowed(by) + " and r.name like ?6";
        String like = SqlValues.like(text);
        return new Slice<>(
                statement(SELECT + where + ORDER, by, session, like)
                        .rows(paging)
                        .map(this::row)
                        .toList(),
                statement("select count(*)" + FROM + where, by, session, like).number());
    }

    /** Those of these people whom the asker may book. */
    public List<Bookable> people(Asker by, long session, Collection<Long> employees) {
        String where = allowed(by) + " and r.employee_id in (select id from " + SqlIds.table(6) + "chosen)";
        return statement(SELECT + where + ORDER, by, session, SqlIds.json(employees))
                .rows()
                .map(this::row)
                .toList();
    }

    private static String allowed(Asker by) {
        return by.is(Role.HR) ? "r.employee_id <> ?3" : Deciders.LED;
    }

    private SqlStatement statement(String sql, Asker by, long session, String last) {
        return SqlStatement.of(
                em,
                sql,
                LocalDate.now(clock),
                SqlIds.json(by.ledUnits()),
                by.employee(),
                session,
                SqlStatement.utc(clock.instant()),
                last);
    }

    private Bookable row(Object[] row) {
        return new Bookable(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                state(row[3]),
                SqlValues.dateOrNull(row[4]),
                (String) row[5]);
    }

    private static @Nullable RegistrationState state(@Nullable Object name) {
        return name == null ? null : RegistrationState.valueOf((String) name);
    }
}
