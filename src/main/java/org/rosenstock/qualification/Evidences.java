package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.AccessLog;
import org.rosenstock.privacy.Purpose;
import org.rosenstock.qualification.evidence.EvidenceRepository;
import org.rosenstock.qualification.evidence.SealChecks;

/** Proof of what a person has fulfilled. The person sees all of it; HR too, and each look is recorded. */
@ApplicationScoped
@Transactional
public class Evidences {

    @Inject
    EvidenceRepository evidences;

    @Inject
    SealChecks checks;

    @Inject
    AccessLog access;

    /** All evidence of one person, newest first. */
    public List<EvidenceRow> of(Asker by, long employee) {
        if (by.employee() != employee) {
            by.require(Role.HR);
            access.record(by, employee, Purpose.COMPLIANCE);
        }
        return evidences.of(employee);
    }

    /** Whether the proofs of one person still say what was sealed. */
    public EvidenceCheck check(Asker by, long employee) {
        if (by.employee() != employee) {
            by.require(Role.HR);
            access.record(by, employee, Purpose.COMPLIANCE);
        }
        return checks.check(employee, employee);
    }
}
