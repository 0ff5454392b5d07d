package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.qualification.evidence.EvidenceRepository;
import org.rosenstock.qualification.evidence.NewEvidence;
import org.rosenstock.qualification.instruction.CodeTries;
import org.rosenstock.qualification.instruction.Codes;
import org.rosenstock.qualification.instruction.InstructionRepository;
import org.rosenstock.qualification.instruction.OnSiteParts;
import org.rosenstock.qualification.instruction.Participants;
import org.rosenstock.qualification.obligation.ObligationKeeper;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** Having been there: people confirm it by the code of the instructor, live trainings book it for theirs. */
@ApplicationScoped
@Transactional
public class Attendances {

    @Inject
    CodeTries tries;

    @Inject
    Codes codes;

    @Inject
    InstructionRepository instructions;

    @Inject
    Participants participants;

    @Inject
    OnSiteParts parts;

    @Inject
    EvidenceRepository evidences;

    @Inject
    ObligationKeeper keeper;

    /** What the code stands for, if the asker is on the list; whoever tries too often has to wait. */
    public InstructionOffer find(Asker by, String code) {
        tries.count(by.employee());
        long id = codes.find(Codes.digits(code), by.employee())
                .orElseThrow(() -> Rejected.of("code", "qualification.attend.codeWrong"));
        tries.forget(by.employee());
        InstructionRow row = instructions.get(id);
        return new InstructionOffer(
                id, row.rule(), row.topic(), row.topicVersion(), row.on(), row.place(), row.instructorName());
    }

    /** The asker says to have been there; again changes nothing. @return what it was */
    public InstructionOffer confirm(Asker by, String code) {
        InstructionOffer offer = find(by, code);
        instructions.lock(offer.id());
        if (!participants.confirm(offer.id(), by.employee())) {
            throw Rejected.of("code", "qualification.attend.codeWrong");
        }
        return offer;
    }

    /**
     * Books that somebody attended an offering; called by the live trainings, not by people. The same day again changes
     * nothing.
     *
     * @param offering code that rules name
     * @param heldBy who held it
     * @return the records, one for each rule that the offering counts for, or one for none
     */
    public List<Long> book(
            Asker by, long employee, String offering, String title, LocalDate on, @Nullable String heldBy) {
        if (!by.isSystem()) {
            throw new Refused("employee " + by.employee() + " books attendance");
        }
        evidences.lock(employee);
        List<Long> booked = new ArrayList<>();
        for (InstructionTopic topic : parts.offered(offering)) {
            NewEvidence proof = new NewEvidence(employee, EvidenceKind.ATTENDANCE, title, on, null)
                    .ofRequirement(topic.requirement(), parts.part(topic));
            booked.add(once(employee, proof.heldBy(heldBy), offering, on + ":" + topic.key()));
        }
        if (booked.isEmpty()) {
            NewEvidence proof = new NewEvidence(employee, EvidenceKind.ATTENDANCE, title, on, null);
            booked.add(once(employee, proof.heldBy(heldBy), offering, on.toString()));
        }
        return booked;
    }

    private long once(long employee, NewEvidence proof, String offering, String what) {
        String key = employee + ":" + what + ":" + offering;
        return evidences.sent("offering", key).orElseGet(() -> {
            long id = evidences.add(proof.sentBy("offering", key));
            keeper.onEvidence(employee, id);
            return id;
        });
    }
}
