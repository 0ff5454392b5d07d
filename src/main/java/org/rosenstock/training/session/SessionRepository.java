package org.rosenstock.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.SessionForm;
import org.rosenstock.training.SessionState;
import org.rosenstock.training.Trainer;

/** Writes dates; who changes one holds its lock. */
@ApplicationScoped
public class SessionRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A form with its days in order and its days of registration set. */
    public record Plan(SessionForm form, List<SessionDay> days, LocalDate opens, LocalDate closes) {

        LocalDate first() {
            return days.get(0).day();
        }

        LocalDate last() {
            return days.get(days.size() - 1).day();
        }
    }

    /** Fills in what the form leaves open: registration from today to the first day. */
    public Plan plan(SessionForm form, LocalDate today) {
        List<SessionDay> days = form.days().stream()
                .sorted(Comparator.comparing(SessionDay::day).thenComparing(SessionDay::starts))
                .toList();
        LocalDate first = days.get(0).day();
        LocalDate opens = form.opensOn();
        LocalDate closes = form.closesOn();
        return new Plan(
                form,
                days,
                opens != null ? opens : first.isBefore(today) ? first : today,
                closes != null ? closes : first);
    }

    public long add(long offering, Plan plan) {
        long id = SqlStatement.insert(
                em,
                "insert into training_session (offering_id, seats, online_link, opens_on, closes_on, first_day, last_day,"
                        + " begins_at, override_reason) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                offering,
                plan.form().seats(),
                plan.form().onlineLink(),
                plan.opens(),
                plan.closes(),
                plan.first(),
                plan.last(),
                begins(plan),
                plan.form().reason());
        content(id, plan);
        return id;
    }

    public void change(long id, Plan plan) {
        SqlStatement.of(
                        em,
                        "update training_session set seats = ?2, online_link = ?3, opens_on = ?4, closes_on = ?5,"
                                + " first_day = ?6, last_day = ?7, begins_at = ?8, override_reason = ?9,"
                                + " version = version + 1, sequence = sequence + 1 where id = ?1",
                        id,
                        plan.form().seats(),
                        plan.form().onlineLink(),
                        plan.opens(),
                        plan.closes(),
                        plan.first(),
                        plan.last(),
                        begins(plan),
                        plan.form().reason())
                .execute();
        SqlStatement.of(em, "delete from training_session_day where session_id = ?1", id)
                .execute();
        SqlStatement.of(em, "delete from training_session_trainer where session_id = ?1", id)
                .execute();
        content(id, plan);
    }

    public void state(long id, SessionState state) {
        SqlStatement.of(
                        em,
                        "update training_session set state = ?2, version = version + 1, sequence = sequence + 1 where id = ?1",
                        id,
                        state.name())
                .execute();
    }

    /** Why it was planned although something was taken, empty when nothing was. */
    public String reason(long id) {
        return SqlStatement.of(em, "select id, override_reason from training_session where id = ?1", id)
                .rows()
                .map(row -> (String) row[1])
                .findFirst()
                .orElse("");
    }

    public int sequence(long id) {
        return (int) SqlStatement.of(em, "select sequence from training_session where id = ?1", id)
                .number();
    }

    private void content(long id, Plan plan) {
        plan.days()
                .forEach(day -> SqlStatement.of(
                                em,
                                "insert into training_session_day (session_id, day, starts, ends, room_id) values (?1, ?2, ?3, ?4, ?5)",
                                id,
                                day.day(),
                                day.starts(),
                                day.ends(),
                                day.roomId())
                        .execute());
        int number = 0;
        for (Trainer trainer : plan.form().trainers()) {
            SqlStatement.of(
                            em,
                            "insert into training_session_trainer (session_id, number, employee_id, name)"
                                    + " values (?1, ?2, ?3, ?4)",
                            id,
                            number++,
                            trainer.employee(),
                            trainer.name())
                    .execute();
        }
    }

    /** UTC. */
    private LocalDateTime begins(Plan plan) {
        SessionDay first = plan.days().get(0);
        return SqlStatement.utc(
                first.day().atTime(first.starts()).atZone(clock.getZone()).toInstant());
    }
}
