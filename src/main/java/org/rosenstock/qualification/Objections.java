package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.AccessLog;
import org.rosenstock.privacy.Purpose;
import org.rosenstock.qualification.RecordDecided.Decision;
import org.rosenstock.qualification.evidence.EvidenceRepository;
import org.rosenstock.qualification.evidence.ObjectionRepository;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;

/**
 * A person objects to a record about them. HR corrects the record or takes it back, which settles the objection, or
 * says why it stays. The record itself never changes.
 */
@ApplicationScoped
@Transactional
public class Objections {

    private static final int LENGTH = 1000;

    @Inject
    ObjectionRepository objections;

    @Inject
    EvidenceRepository evidences;

    @Inject
    AccessLog access;

    @Inject
    Event<RecordDecided> decided;

    /** Objects to an own record that counts; one objection at a time. @return its id */
    public long raise(Asker by, long evidence, String reason) {
        EvidenceRow record = evidences.get(evidence);
        by.requireSelf(record.employee());
        check("reason", reason, "qualification.objection.reasonNeeded");
        if (!record.isEffective() || objections.isOpen(evidence)) {
            throw new Conflict("evidence " + evidence + " is in dispute or does not count any more");
        }
        return objections.add(record.employee(), evidence, reason.strip());
    }

    /** The latest objection to each record of one person. */
    public List<ObjectionRow> of(Asker by, long employee) {
        if (by.employee() != employee) {
            by.require(Role.HR);
            access.record(by, employee, Purpose.COMPLIANCE);
        }
        return objections.of(employee);
    }

    /** What waits for an answer, oldest first. Nobody answers their own. */
    public Slice<ObjectionRow> open(Asker by, Paging paging) {
        by.require(Role.HR);
        Slice<ObjectionRow> slice = objections.open(by.employee(), paging);
        access.record(by, slice.items().stream().map(ObjectionRow::employee).toList(), Purpose.COMPLIANCE);
        return slice;
    }

    /** Leaves the record as it is. @param answer what the person reads */
    public void decline(Asker by, long id, String answer) {
        by.require(Role.HR);
        ObjectionRow objection = objections.get(id);
        if (by.employee() == objection.employee()) {
            throw new Refused("employee " + by.employee() + " answers the own objection");
        }
        check("answer", answer, "qualification.objection.answerNeeded");
        objections.decline(id, by.employee(), answer.strip());
        decided.fire(new RecordDecided(objection.employee(), id, objection.title(), Decision.OBJECTION_DECLINED));
    }

    private static void check(String field, String text, String key) {
        if (text.isBlank() || text.length() > LENGTH) {
            throw Rejected.of(field, key);
        }
    }
}
