package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.AccessLog;
import org.rosenstock.privacy.Purpose;
import org.rosenstock.qualification.RecordDecided.Decision;
import org.rosenstock.qualification.evidence.EvidenceRepository;
import org.rosenstock.qualification.evidence.NewEvidence;
import org.rosenstock.qualification.evidence.ProofRepository;
import org.rosenstock.qualification.obligation.ObligationKeeper;
import org.rosenstock.qualification.requirement.CountedParts;
import org.rosenstock.qualification.requirement.CountedParts.Place;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.StoredFile;
import org.rosenstock.shared.Upload;
import org.rosenstock.shared.UploadKind;
import org.rosenstock.shared.Uploads;

/**
 * Proofs from elsewhere: a person hands one in, HR or the office that answers for the rule confirms or declines it.
 * Nobody decides on the own one, and nothing counts before.
 */
@ApplicationScoped
@Transactional
public class Proofs {

    private static final int LENGTH = 200;
    private static final int REASON_LENGTH = 1000;

    @Inject
    ProofRepository proofs;

    @Inject
    EvidenceRepository evidences;

    @Inject
    ObligationKeeper keeper;

    @Inject
    Event<RecordDecided> decided;

    @Inject
    CountedParts parts;

    @Inject
    Blobs blobs;

    @Inject
    AccessLog access;

    @Inject
    Clock clock;

    /** Hands in a proof of one's own. @return its id */
    public long handIn(Asker by, ProofForm form, String fileName, InputStream content) {
        check(form);
        try (Upload upload = Uploads.receive("file", fileName, content, UploadKind.PDF, UploadKind.IMAGE);
                InputStream copy = upload.open()) {
            String key = blobs.put(copy);
            return proofs.add(
                    by.employee(),
                    form,
                    new NewEvidence.Document(key, upload.name(), upload.contentType(), upload.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload", e);
        }
    }

    /** What the asker handed in, newest first. */
    public List<ProofRow> mine(Asker by) {
        return proofs.of(by.employee());
    }

    /** Takes the own proof back while nobody has decided. */
    public void withdraw(Asker by, long id) {
        by.requireSelf(proofs.subject(id).employee());
        proofs.decide(id, ProofRow.State.WITHDRAWN, by.employee(), null);
    }

    /** What waits for the asker's decision, oldest first: all for HR, that of the own rules for an office. */
    public Slice<ProofRow> waiting(Asker by, Paging paging) {
        if (!by.isLead()) {
            by.require(Role.HR);
        }
        Slice<ProofRow> slice = proofs.waiting(by.employee(), by.is(Role.HR), by.ledUnits(), paging);
        access.record(by, slice.items().stream().map(ProofRow::employee).toList(), Purpose.COMPLIANCE);
        return slice;
    }

    /** Makes it evidence. @return id of the evidence */
    public long confirm(Asker by, long id) {
        requireDeciding(by, id);
        proofs.decide(id, ProofRow.State.CONFIRMED, by.employee(), null);
        ProofRepository.Subject subject = proofs.subject(id);
        Long requirement = subject.requirement();
        Place place = requirement == null ? new Place(true, null) : parts.of(requirement, EvidenceKind.EXTERNAL);
        if (!place.counts()) {
            throw Rejected.of("", "qualification.proof.noSuchWay");
        }
        long evidence = evidences.add(proofs.evidence(id, place.part(), by.employee()));
        proofs.becameEvidence(id, evidence);
        keeper.onEvidence(subject.employee(), evidence);
        decided.fire(new RecordDecided(subject.employee(), evidence, subject.title(), Decision.CONFIRMED));
        return evidence;
    }

    /** @param reason what the person reads */
    public void decline(Asker by, long id, String reason) {
        requireDeciding(by, id);
        if (reason.isBlank() || reason.length() > REASON_LENGTH) {
            throw Rejected.of("reason", "qualification.proof.reasonNeeded");
        }
        proofs.decide(id, ProofRow.State.DECLINED, by.employee(), reason.strip());
        ProofRepository.Subject subject = proofs.subject(id);
        decided.fire(new RecordDecided(subject.employee(), id, subject.title(), Decision.DECLINED));
    }

    /** The paper itself, for the person and those who decide. */
    public StoredFile document(Asker by, long id) {
        ProofRepository.Subject subject = proofs.subject(id);
        if (by.employee() != subject.employee()) {
            requireDeciding(by, id);
        }
        return subject.file();
    }

    private void requireDeciding(Asker by, long id) {
        ProofRepository.Subject subject = proofs.subject(id);
        Long office = subject.office();
        boolean may = by.is(Role.HR) || office != null && by.leads(office);
        if (!may || by.employee() == subject.employee()) {
            throw new Refused("employee " + by.employee() + " decides on proof " + id);
        }
    }

    private void check(ProofForm form) {
        List<Finding> findings = new ArrayList<>();
        LocalDate on = form.on();
        if (form.title().isEmpty() || form.title().length() > LENGTH) {
            findings.add(Finding.of("title", "qualification.proof.titleNeeded"));
        }
        if (form.issuer().isEmpty() || form.issuer().length() > LENGTH) {
            findings.add(Finding.of("issuer", "qualification.proof.issuerNeeded"));
        }
        if (on == null || on.isAfter(LocalDate.now(clock))) {
            findings.add(Finding.of("on", "qualification.proof.onNeeded"));
        }
        Long requirement = form.requirement();
        if (requirement != null && !parts.of(requirement, EvidenceKind.EXTERNAL).counts()) {
            findings.add(Finding.of("requirement", "qualification.proof.noSuchWay"));
        }
        LocalDate until = form.validUntil();
        if (until != null && on != null && until.isBefore(on)) {
            findings.add(Finding.of("until", "qualification.proof.untilWrong"));
        }
        Rejected.unlessEmpty(findings);
    }
}
