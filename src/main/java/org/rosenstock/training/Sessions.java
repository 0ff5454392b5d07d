package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.offering.OfferingRepository;
import org.rosenstock.training.registration.RegistrationEngine;
import org.rosenstock.training.registration.RegistrationEngine.Actor;
import org.rosenstock.training.registration.RegistrationPolicy;
import org.rosenstock.training.registration.RegistrationTransitions.Who;
import org.rosenstock.training.registration.SeatRepository;
import org.rosenstock.training.room.RoomRepository;
import org.rosenstock.training.session.Clashes;
import org.rosenstock.training.session.SessionList;
import org.rosenstock.training.session.SessionPolicy;
import org.rosenstock.training.session.SessionRepository;
import org.rosenstock.training.session.SessionRepository.Plan;

/** Dates of offerings. Everybody sees those of what is published; the training office plans and changes them. */
@ApplicationScoped
@Transactional
public class Sessions {

    @Inject
    Offerings offerings;

    @Inject
    OfferingRepository stored;

    @Inject
    SessionRepository sessions;

    @Inject
    SessionList list;

    @Inject
    Clashes clashes;

    @Inject
    RoomRepository rooms;

    @Inject
    SeatRepository seats;

    @Inject
    RegistrationEngine engine;

    @Inject
    Event<SessionChanged> changed;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @throws NotFound when there is none, or its offering is a draft that only the office sees */
    public SessionRow get(Asker by, long id) {
        SessionRow row = list.get(id);
        offerings.get(by, row.offering());
        return row;
    }

    /** Dates of an offering that are not over, the next first. */
    public List<SessionRow> coming(Asker by, String offering) {
        return list.coming(offerings.get(by, offering).id(), LocalDate.now(clock));
    }

    /** All dates of an offering, the latest first. */
    public Slice<SessionRow> all(Asker by, String offering, Paging paging) {
        by.require(Role.HR);
        return list.all(stored.get(offering).id(), paging);
    }

    /** What is taken at the times of the form. @param session that is to be changed, 0 for a new one */
    public List<Clash> clashes(Asker by, long session, SessionForm form) {
        by.require(Role.HR);
        return clashes.of(session, form);
    }

    /** Why a date was planned although something was taken at its time, empty when nothing was. */
    public String reason(Asker by, long id) {
        by.require(Role.HR);
        return sessions.reason(list.get(id).id());
    }

    /**
     * Plans a date; it may lie in the past, for what was held without this program.
     *
     * @return id
     * @throws Rejected also when something is taken and no reason is given
     */
    public long plan(Asker by, String offering, SessionForm form) {
        by.require(Role.HR);
        Plan plan = checked(0, form);
        long id = sessions.add(stored.get(offering).id(), plan);
        record(by, "plan", id, form.reason());
        changed.fire(new SessionChanged(id, 0, false));
        return id;
    }

    /** Changes a date; seats that are added are offered to those who wait. */
    public void change(Asker by, long id, SessionForm form) {
        by.require(Role.HR);
        seats.lock(id);
        SessionRow before = planned(id);
        Conflict.unlessSame(form.version(), before.version());
        Plan plan = checked(id, form);
        if (form.seats() < before.confirmed() + before.offered()) {
            throw Rejected.of("seats", "training.check.seatsTaken", before.confirmed() + before.offered());
        }
        sessions.change(id, plan);
        engine.moveUp(id);
        record(by, "change", id, form.reason());
        changed.fire(new SessionChanged(id, sessions.sequence(id), false));
    }

    /** Calls a date off; everybody with a registration is told the reason. */
    public void cancel(Asker by, long id, String reason) {
        by.require(Role.HR);
        Rejected.unlessEmpty(RegistrationPolicy.checkReason(reason, true));
        seats.lock(id);
        planned(id);
        engine.cancelAll(id, new Actor(by.employee(), Who.OFFICE), reason.strip());
        sessions.state(id, SessionState.CANCELLED);
        record(by, "cancel", id, reason);
        changed.fire(new SessionChanged(id, sessions.sequence(id), true));
    }

    private SessionRow planned(long id) {
        SessionRow row = list.get(id);
        if (row.state() != SessionState.PLANNED) {
            throw new Conflict("training.session.notPlanned");
        }
        return row;
    }

    private Plan checked(long session, SessionForm form) {
        List<Finding> findings = new ArrayList<>(SessionPolicy.check(form));
        if (form.days().stream()
                .anyMatch(
                        day -> day.roomId() != null && rooms.find(day.roomId()).isEmpty())) {
            findings.add(Finding.of("room", "training.check.room"));
        }
        findings.addAll(RegistrationPolicy.checkReason(form.reason(), false));
        Rejected.unlessEmpty(findings);
        Plan plan = sessions.plan(form, LocalDate.now(clock));
        Rejected.unlessEmpty(SessionPolicy.checkWindow(
                plan.opens(), plan.closes(), plan.days().get(0).day()));
        if (form.reason().isEmpty() && !clashes.of(session, form).isEmpty()) {
            throw Rejected.of("reason", "training.check.clash");
        }
        return plan;
    }

    private void record(Asker by, String action, long id, String reason) {
        audit.record(by.employee(), "training.session." + action, "session " + id, reason);
    }
}
