package org.rosenstock.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.Approval;
import org.rosenstock.training.OfferingState;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.SessionState;
import org.rosenstock.training.WaitingRule;

/**
 * The seats of dates, and the lock under which they change. A person may have registrations in several dates of one
 * offering and ends with one, so that all planned dates of the offering are locked together, in the order of their
 * ids: whoever changes a seat of one of them waits for the others.
 */
@ApplicationScoped
public class SeatRepository {

    private static final String SEATS =
            "select s.id, s.offering_id, o.code, o.title, o.state, o.approval, o.waiting_rule, o.offer_hours,"
                    + " o.cancel_days, s.seats, s.confirmed, s.offered, s.waiting, s.opens_on, s.closes_on, s.first_day,"
                    + " s.begins_at, s.state from training_session s join training_offering o on o.id = s.offering_id"
                    + " where s.id = ?1";

    @PersistenceContext
    EntityManager em;

    /** @throws NotFound when there is no such date */
    public void lock(long session) {
        lockOffering(offeringOf(session));
    }

    /** @throws NotFound when there is no such date */
    public long offeringOf(long session) {
        return SqlStatement.of(em, "select offering_id from training_session where id = ?1", session)
                .numbers()
                .findFirst()
                .orElseThrow(() -> new NotFound("training session " + session));
    }

    /** Until the transaction ends nobody else changes a seat of this offering. */
    public void lockOffering(long offering) {
        SqlStatement.of(
                        em,
                        "select id from training_session where offering_id = ?1 and state = 'PLANNED' order by id for update",
                        offering)
                .lock();
    }

    SessionSeats get(long session) {
        return SqlStatement.of(em, SEATS, session)
                .rows()
                .map(SeatRepository::seats)
                .findFirst()
                .orElseThrow(() -> new NotFound("training session " + session));
    }

    /** Counts one person out of the one state and into the other. */
    void move(long session, Optional<RegistrationState> from, RegistrationState to) {
        SqlStatement.of(
                        em,
                        "update training_session set confirmed = confirmed + ?2, offered = offered + ?3,"
                                + " waiting = waiting + ?4 where id = ?1",
                        session,
                        change(RegistrationState.CONFIRMED, from, to),
                        change(RegistrationState.OFFERED, from, to),
                        change(RegistrationState.WAITING, from, to))
                .execute();
    }

    private static int change(RegistrationState counted, Optional<RegistrationState> from, RegistrationState to) {
        return (to == counted ? 1 : 0) - (from.filter(counted::equals).isPresent() ? 1 : 0);
    }

    private static SessionSeats seats(Object[] row) {
        return new SessionSeats(
                SqlValues.number(row[0]),
                SqlValues.number(row[1]),
                (String) row[2],
                (String) row[3],
                OfferingState.valueOf((String) row[4]),
                Approval.valueOf((String) row[5]),
                WaitingRule.valueOf((String) row[6]),
                (int) SqlValues.number(row[7]),
                (int) SqlValues.number(row[8]),
                (int) SqlValues.number(row[9]),
                (int) SqlValues.number(row[10]),
                (int) SqlValues.number(row[11]),
                (int) SqlValues.number(row[12]),
                SqlValues.date(row[13]),
                SqlValues.date(row[14]),
                SqlValues.date(row[15]),
                SqlValues.instant(row[16]),
                SessionState.valueOf((String) row[17]));
    }
}
