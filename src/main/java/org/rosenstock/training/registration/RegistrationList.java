package org.rosenstock.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.RegistrationEvent;
import org.rosenstock.training.RegistrationRow;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.RegistrationStep;
import org.rosenstock.training.WaitingRule;

/** Reads registrations with all that a page says about them. */
@ApplicationScoped
public class RegistrationList {

    private static final String FROM = " from training_registration r join training_session s on s.id = r.session_id"
            + " join training_offering o on o.id = s.offering_id join people_employee e on e.id = r.employee_id"
            + " left join people_org_unit u on u.id = r.unit_id where ";

    /** Another date with a seat, at the same time of the same day. */
    static final String OVERLAP = """
            (select min(oo.title) from training_registration x join training_session xs on xs.id = x.session_id
               join training_offering oo on oo.id = xs.offering_id
               join training_session_day xd on xd.session_id = xs.id
               join training_session_day d on d.day = xd.day and d.starts < xd.ends and xd.starts < d.ends
              where x.employee_id = %s and x.state = 'CONFIRMED' and xs.state = 'PLANNED'
                and xs.id <> %s and d.session_id = %s)""";

    private static final String SELECT =
            "select r.id, s.id, o.code, o.title, r.employee_id, concat(e.first_name, ' ', e.last_name), u.name, r.state,"
                    + " r.purpose, r.support, r.requested_at, s.begins_at, s.first_day, s.last_day, o.waiting_rule,"
                    + " r.offer_until, o.cancel_days, r.decide_until, r.escalated, case when r.state in"
                    + " ('AWAITING_LEAD', 'AWAITING_OFFICE', 'WAITING', 'OFFERED') then "
                    + OVERLAP.formatted("r.employee_id", "s.id", "s.id")
                    + " end" + FROM;

    private static final String LIVE =
            "r.state in ('AWAITING_LEAD', 'AWAITING_OFFICE', 'CONFIRMED', 'WAITING', 'OFFERED')"
                    + " and s.last_day >= ?2";

    /** What the office decides: its own part, and what nobody decided in time. */
    private static final String FOR_OFFICE =
            "(r.state = 'AWAITING_OFFICE' or r.state = 'AWAITING_LEAD' and r.escalated)";

    @PersistenceContext
    EntityManager em;

    @Inject
    WaitingLine line;

    /** Those of a person that are open or to come, the next first. */
    public List<RegistrationRow> current(long employee, LocalDate today) {
        return rows(SqlStatement.of(
                        em, SELECT + "r.employee_id = ?1 and " + LIVE + " order by s.first_day, r.id", employee, today)
                .rows());
    }

    /** Those of a person that are over, newest first. */
    public Slice<RegistrationRow> past(long employee, LocalDate today, Paging paging) {
        String past = "r.employee_id = ?1 and not (" + LIVE + ")";
        return slice(past, " order by s.first_day desc, r.id desc", paging, employee, today);
    }

    /** All registrations for a date: seats first, then the waiting list. */
    public List<RegistrationRow> ofSession(long session) {
        return rows(SqlStatement.of(
                        em,
                        SELECT + "s.id = ?1 order by field(r.state, 'CONFIRMED', 'OFFERED', 'WAITING', 'AWAITING_LEAD',"
                                + " 'AWAITING_OFFICE') = 0, field(r.state, 'CONFIRMED', 'OFFERED', 'WAITING',"
                                + " 'AWAITING_LEAD', 'AWAITING_OFFICE'), r.id",
                        session)
                .rows());
    }

    /** What waits for the yes of this person, oldest first. */
    public Slice<RegistrationRow> toDecide(Asker by, LocalDate today, Paging paging) {
        return slice(decidable(by), " order by r.id", paging, today, SqlIds.json(by.ledUnits()), by.employee());
    }

    /** How many wait for the yes of this person. */
    public long countToDecide(Asker by, LocalDate today) {
        return SqlStatement.of(
                        em, "select count(*)" + FROM + decidable(by), today, SqlIds.json(by.ledUnits()), by.employee())
                .number();
    }

    private static String decidable(Asker by) {
        String led = "r.state = 'AWAITING_LEAD' and " + Deciders.LED;
        String mine = by.is(Role.HR) ? "(" + led + " or " + FOR_OFFICE + " and r.employee_id <> ?3)" : led;
        return "s.state = 'PLANNED' and " + mine;
    }

    /** @throws NotFound when there is none */
    public RegistrationRow get(long id) {
        return rows(SqlStatement.of(em, SELECT + "r.id = ?1", id).rows()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("registration " + id));
    }

    /** The steps of a registration, first one first. */
    public List<RegistrationStep> steps(long id) {
        return SqlStatement.of(
                        em,
                        "select t.event, t.from_state, t.to_state, coalesce(concat(e.first_name, ' ', e.last_name), ''),"
                                + " t.at, t.reason from training_registration_step t"
                                + " left join people_employee e on e.id = t.actor_id where t.registration_id = ?1"
                                + " order by t.id",
                        id)
                .rows()
                .map(RegistrationList::step)
                .toList();
    }

    /** Title of a confirmed date of this person that takes place at the same time. */
    public Optional<String> overlap(long session, long employee) {
        return SqlStatement.of(em, "select " + OVERLAP.formatted("?1", "?2", "?2"), employee, session)
                .rows()
                .filter(row -> row[0] != null)
                .map(row -> (String) row[0])
                .findFirst();
    }

    private Slice<RegistrationRow> slice(String where, String order, Paging paging, Object... parameters) {
        long total = SqlStatement.of(em, "select count(*)" + FROM + where, parameters)
                .number();
        return new Slice<>(
                rows(SqlStatement.of(em, SELECT + where + order, parameters).rows(paging)), total);
    }

    private List<RegistrationRow> rows(Stream<Object[]> found) {
        List<Object[]> rows = found.toList();
        Map<Long, Long> positions = line.positions(rows.stream()
                .filter(row -> "WAITING".equals(row[7]))
                .map(row -> SqlValues.number(row[1]))
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> row(row, positions.get(SqlValues.number(row[0]))))
                .toList();
    }

    private static RegistrationRow row(Object[] row, @Nullable Long position) {
        LocalDate first = SqlValues.date(row[12]);
        return new RegistrationRow(
                SqlValues.number(row[0]),
                SqlValues.number(row[1]),
                (String) row[2],
                (String) row[3],
                SqlValues.number(row[4]),
                (String) row[5],
                (String) row[6],
                RegistrationState.valueOf((String) row[7]),
                (String) row[8],
                SqlValues.flag(row[9]),
                SqlValues.instant(row[10]),
                SqlValues.instant(row[11]),
                first,
                SqlValues.date(row[13]),
                WaitingRule.valueOf((String) row[14]),
                position,
                SqlValues.instantOrNull(row[15]),
                first.minusDays(SqlValues.number(row[16])),
                SqlValues.dateOrNull(row[17]),
                SqlValues.flag(row[18]),
                (String) row[19]);
    }

    private static RegistrationStep step(Object[] row) {
        return new RegistrationStep(
                RegistrationEvent.valueOf((String) row[0]),
                row[1] == null ? null : RegistrationState.valueOf((String) row[1]),
                RegistrationState.valueOf((String) row[2]),
                (String) row[3],
                SqlValues.instant(row[4]),
                (String) row[5]);
    }
}
