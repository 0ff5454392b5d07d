package org.rosenstock.qualification.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.InstructionDetail.Participant;
import org.rosenstock.qualification.InstructionMethod;
import org.rosenstock.qualification.InstructionRecorded;
import org.rosenstock.qualification.InstructionRow;
import org.rosenstock.qualification.InstructionState;
import org.rosenstock.qualification.evidence.EvidenceRepository;
import org.rosenstock.qualification.evidence.NewEvidence;
import org.rosenstock.qualification.evidence.NewEvidence.Document;
import org.rosenstock.qualification.obligation.ObligationKeeper;
import org.rosenstock.qualification.requirement.CountedParts.Place;
import org.rosenstock.shared.Finding;

/** Turns an instruction into evidence for everybody who was there. */
@ApplicationScoped
public class Closing {

    @Inject
    InstructionRepository instructions;

    @Inject
    EvidenceRepository evidences;

    @Inject
    ObligationKeeper keeper;

    @Inject
    OnSiteParts parts;

    @Inject
    Event<InstructionRecorded> recorded;

    /** What is still missing. */
    public static List<Finding> check(InstructionRow row, boolean affirmed, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        if (row.on().isAfter(today)) {
            findings.add(Finding.of("affirmed", "qualification.instruct.notYet"));
        } else if (row.present() == 0) {
            findings.add(Finding.of("affirmed", "qualification.instruct.nobody"));
        } else if (row.method() == InstructionMethod.ORAL_SIGNED_ON_PAPER && row.document() == null) {
            findings.add(Finding.of("affirmed", "qualification.instruct.listNeeded"));
        } else if (!affirmed) {
            findings.add(Finding.of("affirmed", "qualification.instruct.affirmNeeded"));
        }
        return findings;
    }

    /** One sealed record for each, all in the transaction of the caller. @return how many */
    public int close(InstructionRow row, List<Participant> people) {
        List<Participant> present = people.stream().filter(Participant::present).toList();
        Place place = parts.place(row);
        Document list = instructions.document(row.id());
        List<Long> added = evidences.addAll(
                present.stream().map(person -> proof(row, person, place, list)).toList());
        Set<Long> employees = present.stream().map(Participant::employee).collect(Collectors.toSet());
        if (place.counts()) {
            keeper.onEvidence(employees, added.get(0));
        }
        instructions.state(row.id(), InstructionState.CLOSED);
        recorded.fire(new InstructionRecorded(row.id(), row.topic(), row.on(), row.instructorName(), employees));
        return present.size();
    }

    private static NewEvidence proof(InstructionRow row, Participant person, Place place, @Nullable Document list) {
        InstructionMethod method = InstructionMethod.shown(person.confirmedAt() != null, list != null);
        return new NewEvidence(person.employee(), EvidenceKind.INSTRUCTION, row.topic(), row.on(), row.instructor())
                .ofRequirement(place.counts() ? row.requirement() : null, place.part())
                .heldBy(row.instructorName())
                .taught(row.topicVersion().isEmpty() ? null : row.topicVersion(), method.name())
                .with(list)
                .sentBy("instruction:" + row.id(), String.valueOf(person.employee()));
    }
}
