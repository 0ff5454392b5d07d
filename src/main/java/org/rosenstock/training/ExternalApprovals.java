package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.external.External;
import org.rosenstock.training.external.ExternalList;
import org.rosenstock.training.external.ExternalRepository;
import org.rosenstock.training.external.ExternalTransitions.Who;
import org.rosenstock.training.registration.Deciders;
import org.rosenstock.training.registration.RegistrationPolicy;

/**
 * Deciding about training held by others: lead and deputies of today beforehand, the office in their place where nobody
 * leads or nobody answered in time, and the office alone about certificates. Nobody decides about oneself.
 */
@ApplicationScoped
@Transactional
public class ExternalApprovals {

    @Inject
    ExternalRepository trainings;

    @Inject
    ExternalList list;

    @Inject
    Deciders deciders;

    @Inject
    Event<ExternalConfirmed> confirmed;

    @Inject
    Clock clock;

    /** What waits for the asker, oldest first. */
    public Slice<ExternalRow> open(Asker by, Paging paging) {
        if (!by.isLead()) {
            by.require(Role.HR);
        }
        return list.toDecide(by, LocalDate.now(clock), paging);
    }

    /** How many wait for the asker; none for those who decide nothing. */
    public long count(Asker by) {
        return by.isLead() || by.is(Role.HR) ? list.countToDecide(by, LocalDate.now(clock)) : 0;
    }

    /** Whether the asker may decide about it as it stands. */
    public boolean mayDecide(Asker by, ExternalRow row) {
        return row.employee() != by.employee()
                && (by.is(Role.HR) && isForOffice(row.state(), row.decideUntil()) || isForLead(by, row));
    }

    private boolean isForLead(Asker by, ExternalRow row) {
        return row.state() == ExternalState.AWAITING_LEAD && deciders.decides(by, row.employee(), LocalDate.now(clock));
    }

    private boolean isForOffice(ExternalState state, LocalDate decideUntil) {
        return state == ExternalState.AWAITING_OFFICE
                || state == ExternalState.HANDED_IN
                || state == ExternalState.AWAITING_LEAD && decideUntil.isBefore(LocalDate.now(clock));
    }

    public void approve(Asker by, long id) {
        decide(by, id, ExternalEvent.APPROVE, "");
    }

    /** @param reason what the person reads */
    public void refuse(Asker by, long id, String reason) {
        Rejected.unlessEmpty(RegistrationPolicy.checkReason(reason, true));
        decide(by, id, ExternalEvent.REFUSE, reason.strip());
    }

    /** The certificate proves that the person took part: it becomes evidence. */
    public void confirm(Asker by, long id) {
        by.require(Role.HR);
        decide(by, id, ExternalEvent.CONFIRM, "");
        confirmed.fire(list.confirmed(id, by.employee()));
    }

    /** The certificate does not prove it. @param reason what the person reads */
    public void giveBack(Asker by, long id, String reason) {
        by.require(Role.HR);
        Rejected.unlessEmpty(RegistrationPolicy.checkReason(reason, true));
        decide(by, id, ExternalEvent.GIVE_BACK, reason.strip());
    }

    private void decide(Asker by, long id, ExternalEvent event, String reason) {
        External external = trainings.lock(id);
        trainings.take(external, event, who(by, external), by.employee(), reason);
    }

    private Who who(Asker by, External external) {
        if (external.employee() == by.employee()) {
            throw new Refused("employee " + by.employee() + " decides about oneself");
        }
        if (external.state() == ExternalState.AWAITING_LEAD
                && deciders.decides(by, external.employee(), LocalDate.now(clock))) {
            return Who.LEAD;
        }
        by.require(Role.HR);
        if (external.state() == ExternalState.AWAITING_LEAD && !isForOffice(external.state(), external.decideUntil())) {
            throw new Refused("the lead of employee " + external.employee() + " has time to answer");
        }
        return Who.OFFICE;
    }
}
