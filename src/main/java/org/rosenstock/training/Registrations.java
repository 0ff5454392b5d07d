package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.registration.Deciders;
import org.rosenstock.training.registration.Registration;
import org.rosenstock.training.registration.RegistrationEngine;
import org.rosenstock.training.registration.RegistrationEngine.Actor;
import org.rosenstock.training.registration.RegistrationIntake;
import org.rosenstock.training.registration.RegistrationList;
import org.rosenstock.training.registration.RegistrationPolicy;
import org.rosenstock.training.registration.RegistrationRepository;
import org.rosenstock.training.registration.RegistrationTransitions.Who;
import org.rosenstock.training.registration.SeatRepository;

/**
 * Asking for a seat, stepping back, taking a seat that became free. Everybody for oneself; leads and deputies book for
 * those they lead today, the training office for everybody. The first step that a transaction takes is the lock of
 * the date.
 */
@ApplicationScoped
@Transactional
public class Registrations {

    @Inject
    SeatRepository seats;

    @Inject
    RegistrationIntake intake;

    @Inject
    RegistrationEngine engine;

    @Inject
    RegistrationRepository registrations;

    @Inject
    RegistrationList list;

    @Inject
    Deciders deciders;

    @Inject
    Clock clock;

    /**
     * Asks for a seat for oneself.
     *
     * @throws Conflict that says why there is none to be asked for
     */
    public Registered request(Asker by, long session, RegistrationForm form) {
        return intake.request(session, by.employee(), form, new Actor(by.employee(), Who.SELF));
    }

    /**
     * Books for somebody else; the yes of the one who books is given with it.
     *
     * @throws Refused unless the asker decides about this person or is the office
     */
    public Registered requestFor(Asker by, long session, long employee, RegistrationForm form) {
        boolean lead = deciders.decides(by, employee, LocalDate.now(clock));
        if (!lead) {
            by.require(Role.HR);
        }
        Who who = by.is(Role.HR) ? Who.OFFICE : Who.LEAD;
        return intake.request(session, employee, form, new Actor(by.employee(), who));
    }

    /**
     * Steps back: the person, or the office for the person.
     *
     * @param reason needed for a confirmed seat after the last day of free withdrawal, and always from the office
     */
    public void withdraw(Asker by, long id, String reason) {
        Registration before = registrations.get(id);
        boolean self = before.employee() == by.employee();
        if (!self) {
            by.require(Role.HR);
        }
        seats.lock(before.session());
        RegistrationRow row = list.get(id);
        boolean needed = !self || !row.isFreeToWithdraw(LocalDate.now(clock));
        Rejected.unlessEmpty(RegistrationPolicy.checkReason(reason, needed));
        if (!row.isWithdrawable(clock.instant())) {
            throw new Conflict("training.registration.notPossible");
        }
        Actor actor = new Actor(by.employee(), self ? Who.SELF : Who.OFFICE);
        engine.take(registrations.get(id), RegistrationEvent.WITHDRAW, actor, reason.strip());
    }

    /** Takes the seat that became free. */
    public void accept(Asker by, long id) {
        Registration before = registrations.get(id);
        by.requireSelf(before.employee());
        seats.lock(before.session());
        if (intake.isOverdue(id)) {
            throw new Conflict("training.registration.offerOver");
        }
        engine.take(registrations.get(id), RegistrationEvent.ACCEPT, new Actor(before.employee(), Who.SELF), "");
    }

    /** The own ones that are open or to come, the next first. */
    public List<RegistrationRow> mine(Asker by) {
        return list.current(by.employee(), LocalDate.now(clock));
    }

    /** The own ones that are over, newest first. */
    public Slice<RegistrationRow> minePast(Asker by, Paging paging) {
        return list.past(by.employee(), LocalDate.now(clock), paging);
    }

    /** The own one for a date that is not ended. */
    public Optional<RegistrationRow> mineFor(Asker by, long session) {
        return mine(by).stream().filter(row -> row.session() == session).findFirst();
    }

    /** The own one, or one the asker decides about; that support is needed is told to the office alone. */
    public RegistrationRow get(Asker by, long id) {
        RegistrationRow row = list.get(id);
        requireSight(by, row.employee());
        return row.employee() == by.employee() || by.is(Role.HR) ? row : row.withoutSupport();
    }

    /** What happened to it: for the person, those who decide about the person, and the office. */
    public List<RegistrationStep> history(Asker by, long id) {
        requireSight(by, registrations.get(id).employee());
        return list.steps(id);
    }

    /** Everybody who asked for a seat in this date, for the office. */
    public List<RegistrationRow> ofSession(Asker by, long session) {
        by.require(Role.HR);
        return list.ofSession(session);
    }

    private void requireSight(Asker by, long employee) {
        if (employee != by.employee() && !deciders.decides(by, employee, LocalDate.now(clock))) {
            by.require(Role.HR);
        }
    }
}
