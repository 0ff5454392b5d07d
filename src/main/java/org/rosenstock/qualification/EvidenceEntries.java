package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.AccessLog;
import org.rosenstock.privacy.Purpose;
import org.rosenstock.qualification.RecordDecided.Decision;
import org.rosenstock.qualification.evidence.EntryFindings;
import org.rosenstock.qualification.evidence.EvidenceRepository;
import org.rosenstock.qualification.evidence.EvidenceRepository.RuleName;
import org.rosenstock.qualification.evidence.NewEvidence;
import org.rosenstock.qualification.evidence.ObjectionRepository;
import org.rosenstock.qualification.obligation.ObligationKeeper;
import org.rosenstock.qualification.requirement.CountedParts;
import org.rosenstock.qualification.requirement.CountedParts.Place;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/**
 * What HR puts on record for others: attendance, proofs from outside, recognition, exemption, and corrections. Nobody
 * records anything for themselves, and every proof is corrected at most once: after that the correction is.
 */
@ApplicationScoped
@Transactional
public class EvidenceEntries {

    private static final Set<EvidenceKind> BY_HAND =
            Set.of(EvidenceKind.ATTENDANCE, EvidenceKind.EXTERNAL, EvidenceKind.RECOGNITION, EvidenceKind.EXEMPTION);
    private static final Set<EvidenceKind> WITH_REASON = Set.of(EvidenceKind.RECOGNITION, EvidenceKind.EXEMPTION);
    private static final int KEY_LENGTH = 120;

    @Inject
    EvidenceRepository evidences;

    @Inject
    ObjectionRepository objections;

    @Inject
    ObligationKeeper keeper;

    @Inject
    Event<RecordDecided> decided;

    @Inject
    CountedParts parts;

    @Inject
    AccessLog access;

    @Inject
    Clock clock;

    /** Puts a proof on record. @return its id */
    public long record(Asker by, long employee, EvidenceForm form) {
        requireOther(by, employee);
        NewEvidence proof = proof(by, employee, form);
        return tell(employee, add(employee, proof), Decision.RECORDED);
    }

    /**
     * Another system reports a completion, of which it tells the person itself. The same key from the same sender
     * again changes nothing, whatever else it says.
     */
    public EvidenceReported report(Asker by, long employee, EvidenceForm form, String key) {
        requireOther(by, employee);
        if (key.isBlank() || key.length() > KEY_LENGTH) {
            throw Rejected.of("key", "qualification.entry.keyNeeded");
        }
        String sender = "employee:" + by.employee();
        evidences.lock(employee);
        Optional<Long> before = evidences.sent(sender, key);
        if (before.isPresent()) {
            return new EvidenceReported(before.get(), false);
        }
        return new EvidenceReported(add(employee, proof(by, employee, form).sentBy(sender, key)), true);
    }

    /** Puts a record in the place of another, which stays as it is. @return id of the new one */
    public long correct(Asker by, long evidence, EvidenceCorrection correction) {
        EvidenceRow old = correctable(by, evidence);
        EntryFindings findings = new EntryFindings(LocalDate.now(clock));
        findings.checkTitle(correction.title());
        findings.checkDays(correction.on(), correction.validUntil());
        findings.checkReason(correction.why());
        findings.reject();
        LocalDate on = correction.on() == null ? old.fulfilledOn() : correction.on();
        NewEvidence proof = evidences
                .successor(old, correction.title().strip(), on, by.employee())
                .validUntil(correction.validUntil())
                .heldBy(correction.heldBy())
                .correcting(evidence, correction.why().strip());
        objections.settle(evidence, by.employee());
        return tell(old.employee(), add(old.employee(), proof), Decision.CORRECTED);
    }

    /** Takes a record back without another in its place. @return id of the record that says so */
    public long takeBack(Asker by, long evidence, String why) {
        EvidenceRow old = correctable(by, evidence);
        EntryFindings findings = new EntryFindings(LocalDate.now(clock));
        findings.checkReason(why);
        findings.reject();
        NewEvidence proof = evidences
                .successor(old, old.title(), old.fulfilledOn(), by.employee())
                .voiding(evidence, why.strip());
        objections.settle(evidence, by.employee());
        return tell(old.employee(), add(old.employee(), proof), Decision.TAKEN_BACK);
    }

    private long add(long employee, NewEvidence proof) {
        long id = evidences.add(proof);
        keeper.onEvidence(employee, id);
        return id;
    }

    private long tell(long employee, long id, Decision decision) {
        decided.fire(new RecordDecided(employee, id, evidences.get(id).title(), decision));
        return id;
    }

    private EvidenceRow correctable(Asker by, long evidence) {
        by.require(Role.HR);
        long employee = evidences.get(evidence).employee();
        requireOther(by, employee);
        access.record(by, employee, Purpose.COMPLIANCE);
        evidences.lock(employee);
        EvidenceRow old = evidences.get(evidence);
        if (!old.isEffective()) {
            throw new Conflict("evidence " + evidence + " was corrected before");
        }
        return old;
    }

    private NewEvidence proof(Asker by, long employee, EvidenceForm form) {
        EntryFindings findings = new EntryFindings(LocalDate.now(clock));
        if (!BY_HAND.contains(form.kind())) {
            findings.add("kind", "qualification.entry.kindWrong");
        }
        RuleName rule = rule(form.requirement(), findings);
        Place place = rule == null ? null : parts.of(rule.id(), form.kind());
        if (place != null && !place.counts()) {
            findings.add("requirement", "qualification.proof.noSuchWay");
        }
        String title = form.title() == null || form.title().isBlank()
                ? rule == null ? "" : rule.title()
                : form.title().strip();
        findings.checkTitle(title);
        findings.checkDays(form.on(), form.validUntil());
        findings.checkHeldBy(form.heldBy());
        if (WITH_REASON.contains(form.kind())) {
            findings.checkReason(form.reason());
        }
        findings.reject();
        LocalDate on = form.on() == null ? LocalDate.now(clock) : form.on();
        return new NewEvidence(employee, form.kind(), title, on, by.employee())
                .ofRequirement(rule == null ? null : rule.id(), place == null ? null : place.part())
                .validUntil(form.validUntil())
                .heldBy(form.heldBy())
                .because(form.reason());
    }

    private @Nullable RuleName rule(@Nullable String code, EntryFindings findings) {
        if (code == null || code.isBlank()) {
            return null;
        }
        Optional<RuleName> rule = evidences.rule(code.strip());
        if (rule.isEmpty()) {
            findings.add("requirement", "qualification.entry.requirementWrong");
        }
        return rule.orElse(null);
    }

    private static void requireOther(Asker by, long employee) {
        by.require(Role.HR);
        if (by.employee() == employee) {
            throw new Refused("employee " + employee + " records something about themselves");
        }
    }
}
