package org.rosenstock.training.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.RegistrationState;

/** Reads letters that wait to be written, with all that they say. */
@ApplicationScoped
public class PendingLetters {

    private static final String ABOUT = " r.id, r.state, r.offer_until, r.decide_until, e.id as employee, e.first_name,"
            + " e.last_name, e.email, e.language, s.id as session, o.title, s.online_link, s.sequence, s.first_day,"
            + " o.cost_cents, o.cancel_days from training_registration r join people_employee e on e.id = r.employee_id"
            + " join training_session s on s.id = r.session_id join training_offering o on o.id = s.offering_id";

    private static final String OVERTAKEN = "select distinct e.id from training_letter l join training_letter e"
            + " on e.registration_id = l.registration_id and e.id < l.id join training_registration r"
            + " on r.id = l.registration_id join training_session s on s.id = r.session_id where (e.kind = 'DECIDE'"
            + " and l.kind in ('APPROVED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'CANCELLED')"
            + " or e.kind in ('REMINDER', 'MATERIAL') and l.kind in ('WITHDRAWN', 'CANCELLED')"
            + " or e.kind = 'REMINDER' and l.kind = 'CHANGED' and e.once not like concat('%:', s.first_day))"
            + " and l.id in (select id from " + SqlIds.table(1) + "ids)";

    @PersistenceContext
    EntityManager em;

    /** The oldest ones; until the transaction ends no other node writes them. */
    List<PendingLetter> take(int most) {
        List<Long> ids = SqlStatement.of(
                        em,
                        "select id from training_letter where written_at is null order by id limit ?1"
                                + " for update skip locked",
                        most)
                .numbers()
                .toList();
        return SqlStatement.of(
                        em,
                        "select l.id as letter, l.kind, l.was, l.reason, l.subject, l.body,"
                                + ABOUT
                                + " join training_letter l on l.registration_id = r.id where l.id in (select id from "
                                + SqlIds.table(1) + "ids) order by l.id",
                        SqlIds.json(ids))
                .rows()
                .map(PendingLetters::row)
                .toList();
    }

    void written(Collection<PendingLetter> letters, Instant at) {
        SqlStatement.of(
                        em,
                        "update training_letter set written_at = ?2, subject = '', body = null where id in (select id from "
                                + SqlIds.table(1) + "ids)",
                        SqlIds.json(letters.stream().map(PendingLetter::id).toList()),
                        SqlStatement.utc(at))
                .execute();
    }

    /** Earlier letters that say what is over now, by their things: nobody is reminded of a date after stepping back. */
    List<String> overtakenBy(Collection<PendingLetter> letters) {
        return SqlStatement.of(
                        em,
                        OVERTAKEN,
                        SqlIds.json(letters.stream().map(PendingLetter::id).toList()))
                .numbers()
                .map(PendingLetter::thing)
                .toList();
    }

    /** A letter of this kind as it would be about this registration. */
    Optional<PendingLetter> sample(String kind, long registration, String reason) {
        return SqlStatement.of(
                        em,
                        "select 0 as letter, ?2, null as was, ?3, '', null," + ABOUT + " where r.id = ?1",
                        registration,
                        kind,
                        reason)
                .rows()
                .map(PendingLetters::row)
                .findFirst();
    }

    private static PendingLetter row(Object[] row) {
        return new PendingLetter(
                SqlValues.number(row[0]),
                (String) row[1],
                SqlValues.number(row[6]),
                row[2] == null ? null : RegistrationState.valueOf((String) row[2]),
                (String) row[3],
                new PendingLetter.Own((String) row[4], Objects.requireNonNullElse((String) row[5], "")),
                new PendingLetter.Person(
                        SqlValues.number(row[10]), (String) row[11], (String) row[12], (String) row[13], (String)
                                row[14]),
                RegistrationState.valueOf((String) row[7]),
                SqlValues.instantOrNull(row[8]),
                dateOrNull(row[9]),
                date(row));
    }

    private static @Nullable LocalDate dateOrNull(@Nullable Object value) {
        return value == null ? null : SqlValues.date(value);
    }

    private static PendingLetter.Date date(Object[] row) {
        return new PendingLetter.Date(
                SqlValues.number(row[15]),
                (String) row[16],
                (String) row[17],
                (int) SqlValues.number(row[18]),
                SqlValues.date(row[19]),
                (int) SqlValues.number(row[20]),
                (int) SqlValues.number(row[21]));
    }
}
