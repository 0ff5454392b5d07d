package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.AccessLog;
import org.rosenstock.privacy.Purpose;
import org.rosenstock.qualification.instruction.GuestQueries;
import org.rosenstock.qualification.instruction.InstructionRepository;
import org.rosenstock.qualification.instruction.Participants;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;

/**
 * Who comes to an instruction on site. The instructor puts on the list whom they may see: a lead the own people, the
 * office that answers for the rule those it concerns, HR everybody; nobody themselves.
 */
@ApplicationScoped
@Transactional
public class InstructionGuests {

    static final int MOST = 300;

    @Inject
    InstructionRepository instructions;

    @Inject
    Participants participants;

    @Inject
    GuestQueries guests;

    @Inject
    AccessLog access;

    /** Units with people who still have to do this part and are not on the list. */
    public List<OwingUnit> owing(Asker by, long id) {
        return guests.owing(by, running(by, id));
    }

    /** Up to eight people by name. */
    public List<InstructionGuest> find(Asker by, long id, String text) {
        InstructionRow row = running(by, id);
        if (text.isBlank()) {
            return List.of();
        }
        List<InstructionGuest> found = guests.find(by, row, text.strip());
        if (by.is(Role.HR) || guests.isOffice(by, row)) {
            access.record(by, found.stream().map(InstructionGuest::employee).toList(), Purpose.COMPLIANCE);
        }
        return found;
    }

    /** Puts all of a unit on the list who still have to do the part. @return how many */
    public int inviteUnit(Asker by, long id, long unit) {
        int invited = guests.inviteUnit(by, running(by, id), unit);
        requireRoom(id);
        return invited;
    }

    /** Puts one person on the list; who is there already stays there. */
    public void invite(Asker by, long id, long employee) {
        InstructionRow row = running(by, id);
        if (!participants.isListed(id, employee) && !guests.invite(by, row, employee)) {
            throw new NotFound("employee " + employee + " for instruction " + id);
        }
        requireRoom(id);
    }

    private void requireRoom(long id) {
        if (participants.count(id) > MOST) {
            throw Rejected.of("", "qualification.instruct.tooMany", MOST);
        }
    }

    private InstructionRow running(Asker by, long id) {
        instructions.lock(id);
        InstructionRow row = instructions.get(id);
        by.requireSelf(row.instructor());
        if (!row.isOpen()) {
            throw new Conflict("qualification.instruct.ended");
        }
        return row;
    }
}
