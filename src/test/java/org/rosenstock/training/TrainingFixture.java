package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.SqlStatement;

/** Offerings, dates and many people for tests. */
@ApplicationScoped
@Transactional
public class TrainingFixture {

    /** How many ids one value of the sequence stands for. */
    private static final int BLOCK = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Offerings offerings;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    public OfferingForm form(String title, Approval approval, WaitingRule rule) {
        return new OfferingForm(
                title,
                "",
                "",
                "",
                "",
                "",
                TrainingTopic.HEALTH,
                TrainingFormat.ON_SITE,
                60,
                0,
                0,
                20,
                approval,
                7,
                rule,
                48,
                List.of(),
                0);
    }

    /** The same offering, building this skill. */
    public static OfferingForm building(OfferingForm form, OfferingSkill skill) {
        return new OfferingForm(
                form.title(),
                form.summary(),
                form.goals(),
                form.contents(),
                form.audience(),
                form.prerequisites(),
                form.topic(),
                form.format(),
                form.minutes(),
                form.costCents(),
                form.minSeats(),
                form.maxSeats(),
                form.approval(),
                form.cancelDays(),
                form.waitingRule(),
                form.offerHours(),
                List.of(skill),
                form.version());
    }

    /** A published offering. @return code */
    public String offering(String title, Approval approval, WaitingRule rule) {
        String code = offerings.create(Asker.system(), form(title, approval, rule));
        offerings.publish(Asker.system(), code);
        return code;
    }

    /** A date of one day, so many days from today. */
    public long session(String offering, int seats, int inDays) {
        return sessions.plan(Asker.system(), offering, plan(seats, inDays, 0));
    }

    public SessionForm plan(int seats, int inDays, int version) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = today.plusDays(inDays);
        return new SessionForm(
                List.of(new SessionDay(day, LocalTime.of(9, 0), LocalTime.of(16, 0), null)),
                seats,
                "",
                inDays < 0 ? day.minusDays(1) : today,
                null,
                List.of(),
                "",
                version);
    }

    /** People without a position, made at once. */
    public List<Long> crowd(int people) {
        List<Long> ids = new ArrayList<>();
        while (ids.size() < people) {
            long last = SqlStatement.of(em, "select next value for people_employee_seq")
                    .number();
            for (long id = last - BLOCK + 1; id <= last && ids.size() < people; id++) {
                SqlStatement.of(
                                em,
                                "insert into people_employee (id, staff_number, user_name, first_name, last_name, entry_date)"
                                        + " values (?1, ?2, ?2, 'Vorname', 'Menge', ?3)",
                                id,
                                "menge" + id,
                                LocalDate.now(clock).minusYears(1))
                        .execute();
                ids.add(id);
            }
        }
        return ids;
    }

    /** A confirmed seat in a date that may have begun. @return the registration */
    public long seated(long session, long employee) {
        SqlStatement.of(em, "update training_session set confirmed = confirmed + 1 where id = ?1", session)
                .execute();
        return SqlStatement.insert(
                em,
                "insert into training_registration (session_id, employee_id, state, purpose, requested_at, requested_by)"
                        + " values (?1, ?2, 'CONFIRMED', '', ?3, ?2)",
                session,
                employee,
                SqlStatement.utc(clock.instant()));
    }

    /** A place on the waiting list. @return the registration */
    public long waiting(long session, long employee) {
        SqlStatement.of(em, "update training_session set waiting = waiting + 1 where id = ?1", session)
                .execute();
        return SqlStatement.insert(
                em,
                "insert into training_registration (session_id, employee_id, state, purpose, requested_at, requested_by)"
                        + " values (?1, ?2, 'WAITING', '', ?3, ?2)",
                session,
                employee,
                SqlStatement.utc(clock.instant()));
    }

    /** Lets the date be over, with this last state for everybody who had a seat. */
    public void held(long session, RegistrationState state) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        SqlStatement.of(
                        em,
                        "update training_session set first_day = ?2, last_day = ?2 where id = ?1",
                        session,
                        yesterday)
                .execute();
        SqlStatement.of(
                        em,
                        "update training_registration set state = ?2 where session_id = ?1 and state = 'CONFIRMED'",
                        session,
                        state.name())
                .execute();
    }

    /** Lets somebody work in another unit. */
    public void moved(long employee, long unit) {
        SqlStatement.of(em, "update people_position set org_unit_id = ?2 where employee_id = ?1", employee, unit)
                .execute();
    }

    /** Lets somebody have left yesterday. */
    public void left(long employee) {
        SqlStatement.of(
                        em,
                        "update people_employee set exit_date = ?2 where id = ?1",
                        employee,
                        LocalDate.now(clock).minusDays(1))
                .execute();
    }

    /** Lets the time to accept pass. */
    public void overdue(long registration) {
        SqlStatement.of(
                        em,
                        "update training_registration set offer_until = ?2 where id = ?1",
                        registration,
                        SqlStatement.utc(clock.instant().minusSeconds(1)))
                .execute();
    }

    /** Lets the days of a lead to decide pass. */
    public void undecided(long registration) {
        SqlStatement.of(
                        em,
                        "update training_registration set decide_until = ?2 where id = ?1",
                        registration,
                        LocalDate.now(clock).minusDays(1))
                .execute();
    }

    /** Lets the days of a lead to decide about a training held by others pass. */
    public void undecidedExternal(long external) {
        SqlStatement.of(
                        em,
                        "update training_external set decide_until = ?2 where id = ?1",
                        external,
                        LocalDate.now(clock).minusDays(1))
                .execute();
    }

    /** Lets the days to say what one thinks of a date pass. */
    public void evaluationOver(long session) {
        SqlStatement.of(
                        em,
                        "update training_evaluation set last_day = ?2 where session_id = ?1",
                        session,
                        LocalDate.now(clock).minusDays(1))
                .execute();
    }

    /** Numbers of the date as counted anew: confirmed, offered, waiting. */
    public List<Long> counted(long session) {
        return List.of(count(session, "CONFIRMED"), count(session, "OFFERED"), count(session, "WAITING"));
    }

    private long count(long session, String state) {
        return SqlStatement.of(
                        em,
                        "select count(*) from training_registration where session_id = ?1 and state = ?2",
                        session,
                        state)
                .number();
    }
}
