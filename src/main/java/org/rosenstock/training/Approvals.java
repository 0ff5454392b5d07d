package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.registration.Deciders;
import org.rosenstock.training.registration.Registration;
import org.rosenstock.training.registration.RegistrationEngine;
import org.rosenstock.training.registration.RegistrationEngine.Actor;
import org.rosenstock.training.registration.RegistrationList;
import org.rosenstock.training.registration.RegistrationPolicy;
import org.rosenstock.training.registration.RegistrationRepository;
import org.rosenstock.training.registration.RegistrationTransitions.Who;
import org.rosenstock.training.registration.SeatRepository;

/**
 * Saying yes or no to those who ask for a seat: lead and deputies of today, and the training office for its own part
 * and for what nobody decided in time. Nobody decides about oneself.
 */
@ApplicationScoped
@Transactional
public class Approvals {

    @Inject
    SeatRepository seats;

    @Inject
    RegistrationRepository registrations;

    @Inject
    RegistrationEngine engine;

    @Inject
    RegistrationList list;

    @Inject
    Deciders deciders;

    @Inject
    Clock clock;

    /** What waits for the asker, oldest first. */
    public Slice<RegistrationRow> open(Asker by, Paging paging) {
        requireDecider(by);
        Slice<RegistrationRow> slice = list.toDecide(by, LocalDate.now(clock), paging);
        return by.is(Role.HR) ? slice : slice.map(RegistrationRow::withoutSupport);
    }

    /** How many wait for the asker; none for those who decide nothing. */
    public long count(Asker by) {
        return by.isLead() || by.is(Role.HR) ? list.countToDecide(by, LocalDate.now(clock)) : 0;
    }

    /** Says yes to all of them, or to none when one of them cannot be decided any more. */
    public void approve(Asker by, Collection<Long> ids) {
        decide(by, ids, RegistrationEvent.APPROVE, "");
    }

    /** Says no; the reason is shown to the people. */
    public void refuse(Asker by, Collection<Long> ids, String reason) {
        requireDecider(by);
        Rejected.unlessEmpty(RegistrationPolicy.checkReason(reason, true));
        decide(by, ids, RegistrationEvent.REFUSE, reason.strip());
    }

    private void decide(Asker by, Collection<Long> ids, RegistrationEvent event, String reason) {
        requireDecider(by);
        List<Registration> chosen =
                ids.stream().distinct().map(registrations::get).toList();
        chosen.forEach(each -> who(by, each));
        // Everybody takes several locks in the same order.
        chosen.stream()
                .map(each -> seats.offeringOf(each.session()))
                .distinct()
                .sorted()
                .forEach(seats::lockOffering);
        chosen.stream()
                .sorted(Comparator.comparingLong(Registration::id))
                .forEach(each -> engine.take(
                        registrations.get(each.id()), event, new Actor(by.employee(), who(by, each)), reason));
    }

    private Who who(Asker by, Registration registration) {
        if (registration.employee() == by.employee()) {
            throw new Refused("employee " + by.employee() + " decides about oneself");
        }
        boolean office = registration.state() == RegistrationState.AWAITING_OFFICE;
        if (!office && deciders.decides(by, registration.employee(), LocalDate.now(clock))) {
            return Who.LEAD;
        }
        by.require(Role.HR);
        return Who.OFFICE;
    }

    private static void requireDecider(Asker by) {
        if (!by.isLead()) {
            by.require(Role.HR);
        }
    }
}
