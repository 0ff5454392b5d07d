package org.rosenstock.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.RegistrationEvent;
import org.rosenstock.training.RegistrationForm;
import org.rosenstock.training.RegistrationState;

/** Stores registrations and their steps. */
@ApplicationScoped
public class RegistrationRepository {

    private static final String SELECT =
            "select r.id, r.session_id, r.employee_id, r.state from training_registration r";

    private static final String LIVE = "('AWAITING_LEAD', 'AWAITING_OFFICE', 'CONFIRMED', 'WAITING', 'OFFERED')";

    private static final String LAPSING = " from training_registration r join training_session s on s.id = r.session_id"
            + " where (r.state = 'OFFERED' and r.offer_until <= ?1 or r.state in ('AWAITING_LEAD', 'AWAITING_OFFICE',"
            + " 'WAITING', 'OFFERED') and s.begins_at <= ?1)";

    private static final String LATE =
            " from training_registration r where r.state = 'AWAITING_LEAD' and r.decide_until < ?1 and not r.escalated";

    private static final String LEFT = " from training_registration r join people_employee e on e.id = r.employee_id"
            + " join training_session s on s.id = r.session_id where r.state in " + LIVE
            + " and e.exit_date < ?1 and s.begins_at > ?2";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** What a new one starts with. */
    record Beginning(
            long session,
            long employee,
            @Nullable Long unit,
            RegistrationState state,
            boolean mandatory,
            RegistrationForm form,
            long by,
            @Nullable LocalDate decideBy) {}

    long add(Beginning begin) {
        return SqlStatement.insert(
                em,
                "insert into training_registration (session_id, employee_id, unit_id, state, mandatory, purpose, support,"
                        + " requested_at, requested_by, decide_until) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                begin.session(),
                begin.employee(),
                begin.unit(),
                begin.state().name(),
                begin.mandatory(),
                begin.form().purpose(),
                begin.form().support(),
                SqlStatement.utc(clock.instant()),
                begin.by(),
                begin.decideBy());
    }

    /** @throws NotFound when there is none */
    public Registration get(long id) {
        return list(SELECT + " where r.id = ?1", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("registration " + id));
    }

    /** The one of this person that is not ended. */
    Optional<Registration> live(long session, long employee) {
        return list(
                        SELECT + " where r.session_id = ?1 and r.employee_id = ?2 and r.state in " + LIVE,
                        session,
                        employee)
                .stream()
                .findFirst();
    }

    /** Those of this person in all dates of an offering that have not begun. */
    List<Registration> liveIn(long offering, long employee, Instant now) {
        return list(
                SELECT
                        + " join training_session s on s.id = r.session_id where s.offering_id = ?1 and r.employee_id = ?2"
                        + " and s.begins_at > ?3 and r.state in " + LIVE + " order by r.id",
                offering,
                employee,
                SqlStatement.utc(now));
    }

    /** Everybody whose registration for this date is not ended. */
    List<Registration> liveOf(long session) {
        return list(SELECT + " where r.session_id = ?1 and r.state in " + LIVE + " order by r.id", session);
    }

    void state(long id, RegistrationState state, @Nullable Instant offerUntil) {
        SqlStatement.of(
                        em,
                        "update training_registration set state = ?2, offer_until = ?3 where id = ?1",
                        id,
                        state.name(),
                        offerUntil == null ? null : SqlStatement.utc(offerUntil))
                .execute();
    }

    void escalated(long id) {
        SqlStatement.of(em, "update training_registration set escalated = true where id = ?1", id)
                .execute();
    }

    void step(
            long id,
            RegistrationEvent event,
            @Nullable RegistrationState from,
            RegistrationState to,
            long actor,
            String reason) {
        SqlStatement.of(
                        em,
                        "insert into training_registration_step (registration_id, event, from_state, to_state, actor_id, at,"
                                + " reason) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                        id,
                        event.name(),
                        from == null ? null : from.name(),
                        to.name(),
                        actor,
                        SqlStatement.utc(clock.instant()),
                        reason)
                .execute();
    }

    /** Ids of those who thought too long about a seat, or whose date began without a decision. */
    List<Long> lapsing(Instant now, int most) {
        return SqlStatement.of(em, "select r.id" + LAPSING + " order by r.id limit ?2", SqlStatement.utc(now), most)
                .numbers()
                .toList();
    }

    boolean isLapsing(long id, Instant now) {
        return SqlStatement.of(em, "select count(*)" + LAPSING + " and r.id = ?2", SqlStatement.utc(now), id)
                        .number()
                > 0;
    }

    /** Ids of those that the lead has not decided in time. */
    List<Long> late(LocalDate today, int most) {
        return SqlStatement.of(em, "select r.id" + LATE + " order by r.id limit ?2", today, most)
                .numbers()
                .toList();
    }

    boolean isLate(long id, LocalDate today) {
        return SqlStatement.of(em, "select count(*)" + LATE + " and r.id = ?2", today, id)
                        .number()
                > 0;
    }

    /** Ids of live ones of people who have left, for dates that have not begun. */
    List<Long> left(LocalDate today, Instant now, int most) {
        return SqlStatement.of(em, "select r.id" + LEFT + " order by r.id limit ?3", today, SqlStatement.utc(now), most)
                .numbers()
                .toList();
    }

    boolean hasLeft(long id, LocalDate today, Instant now) {
        return SqlStatement.of(em, "select count(*)" + LEFT + " and r.id = ?3", today, SqlStatement.utc(now), id)
                        .number()
                > 0;
    }

    private List<Registration> list(String sql, Object... parameters) {
        return SqlStatement.of(em, sql, parameters)
                .rows()
                .map(row -> new Registration(
                        SqlValues.number(row[0]),
                        SqlValues.number(row[1]),
                        SqlValues.number(row[2]),
                        RegistrationState.valueOf((String) row[3])))
                .toList();
    }
}
