package org.rosenstock.training.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.training.Attended;
import org.rosenstock.training.LetterKind;
import org.rosenstock.training.RegistrationChanged;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.SessionChanged;
import org.rosenstock.training.SessionClosed;

/**
 * Notes which letters are to be written, in the transaction of what they tell: one plain row each, so that nobody who
 * asks for a seat waits for a letter, and a step that is taken back takes its letter with it.
 */
@ApplicationScoped
public class LetterQueue {

    private static final String INSERT =
            "insert ignore into training_letter (kind, registration_id, was, reason, subject, body, once, created_at) ";

    private static final String SEATS = "'CONFIRMED', 'OFFERED'";

    /** Who waits plans with the date as well. */
    private static final String LIVE = SEATS + ", 'WAITING', 'AWAITING_LEAD', 'AWAITING_OFFICE'";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void onStep(@Observes RegistrationChanged step) {
        kind(step.from(), step.to()).ifPresent(kind -> add(kind, step));
        if (step.to() == RegistrationState.AWAITING_LEAD) {
            add(LetterKind.DECIDE, step);
        }
    }

    /** What the person is told of a step; empty when another letter says it. */
    static Optional<LetterKind> kind(@Nullable RegistrationState from, RegistrationState to) {
        return Optional.ofNullable(
                switch (to) {
                    case AWAITING_LEAD, AWAITING_OFFICE, WAITING ->
                        from == null ? LetterKind.RECEIVED : from == to ? null : LetterKind.APPROVED;
                    case CONFIRMED -> LetterKind.CONFIRMED;
                    case OFFERED -> LetterKind.MOVED_UP;
                    case REFUSED -> LetterKind.REFUSED;
                    case LAPSED -> LetterKind.LAPSED;
                    case WITHDRAWN -> LetterKind.WITHDRAWN;
                    case CANCELLED -> LetterKind.CANCELLED;
                    case ATTENDED, PARTLY, ABSENT, EXCUSED -> null;
                });
    }

    private void add(LetterKind kind, RegistrationChanged step) {
        RegistrationState from = step.from();
        SqlStatement.of(
                        em,
                        INSERT + "values (?1, ?2, ?3, ?4, '', null, null, ?5)",
                        kind.name(),
                        step.registration(),
                        from == null ? null : from.name(),
                        step.reason(),
                        now())
                .execute();
    }

    void onSession(@Observes SessionChanged event) {
        if (event.sequence() > 0 && !event.cancelled()) {
            toAll(LIVE, event.session(), LetterKind.CHANGED.name(), "", "", null);
        }
    }

    void onClosed(@Observes SessionClosed event) {
        thank(event.people());
    }

    /** Thanks those who were there, each once. */
    @Transactional
    public void thank(List<Attended> people) {
        people.stream()
                .filter(person ->
                        person.state() == RegistrationState.ATTENDED || person.state() == RegistrationState.PARTLY)
                .forEach(person -> SqlStatement.of(
                                em,
                                INSERT + "values (?1, ?2, null, '', '', null, concat(?1, ':', ?2), ?3)",
                                LetterKind.THANKS.name(),
                                person.registration(),
                                now())
                        .execute());
    }

    /** Announces material to everybody with a seat, once a day. @return to how many */
    public int material(long session) {
        String once = LetterKind.MATERIAL + ":" + LocalDate.now(clock);
        return toSeats(session, LetterKind.MATERIAL.name(), "", "", once);
    }

    /** A message that the office wrote itself, to everybody with a seat. @return to how many */
    public int message(long session, String subject, String body) {
        return toSeats(session, PendingLetter.MESSAGE, subject, body, null);
    }

    private int toSeats(long session, String kind, String subject, String body, @Nullable String once) {
        return toAll(SEATS, session, kind, subject, body, once);
    }

    private int toAll(String states, long session, String kind, String subject, String body, @Nullable String once) {
        return SqlStatement.of(
                        em,
                        INSERT
                                + "select ?1, r.id, r.state, '', ?2, ?3, concat(?4, ':', r.id), ?6 from training_registration r"
                                + " where r.session_id = ?5 and r.state in (" + states + ") order by r.id",
                        kind,
                        subject,
                        body,
                        once,
                        session,
                        now())
                .execute();
    }

    /** Reminds of the dates that begin in so many days or fewer: each person once for each day of beginning. */
    @Transactional
    public int remind(int days) {
        return SqlStatement.of(em, INSERT + REMINDERS, LetterKind.REMINDER.name(), LocalDate.now(clock), days, now())
                .execute();
    }

    private LocalDateTime now() {
        return SqlStatement.utc(clock.instant());
    }

    /** Who got the seat within these days knows the date anyway. */
    private static final String REMINDERS = """
            select ?1, r.id, r.state, '', '', null, concat(?1, ':', r.id, ':', s.first_day), ?4
              from training_session s join training_registration r on r.session_id = s.id and r.state = 'CONFIRMED'
             where s.state = 'PLANNED' and s.first_day > ?2 and s.first_day <= date_add(?2, interval ?3 day)
               and not exists (select 1 from training_registration_step t where t.registration_id = r.id
                   and t.to_state = 'CONFIRMED' and t.at >= date_sub(s.first_day, interval ?3 day))
               and not exists (select 1 from training_letter l
                   where l.once = concat(?1, ':', r.id, ':', s.first_day))
             order by r.id""";
}
