package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.rosenstock.learning.Certificates;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Employees;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.AccessLog;
import org.rosenstock.privacy.Purpose;
import org.rosenstock.qualification.evidence.EvidenceRepository;
import org.rosenstock.qualification.paper.PaperFacts;
import org.rosenstock.qualification.paper.PaperQueries;
import org.rosenstock.qualification.paper.ProofList;
import org.rosenstock.qualification.paper.ProofPrinter;
import org.rosenstock.shared.Settings;

/** Proofs on paper: the own ones, for HR those of anybody, and the check that is open to everyone. */
@ApplicationScoped
@Transactional
public class EvidencePapers {

    @Inject
    EvidenceRepository evidences;

    @Inject
    PaperQueries papers;

    @Inject
    ProofPrinter printer;

    @Inject
    Employees employees;

    @Inject
    AccessLog access;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** All own proofs in one file, newest first. */
    public byte[] mine(Asker by, PaperFormat format, Locale locale) {
        String holder = employees.row(by, by.employee()).displayName();
        return printer.list(new ProofList(holder, LocalDate.now(clock), locale, evidences.of(by.employee())), format);
    }

    /**
     * One proof as PDF.
     *
     * @throws org.rosenstock.shared.NotFound when there is none
     */
    public byte[] print(Asker by, long evidence, Locale locale) {
        PaperFacts facts = papers.get(evidence);
        long employee = facts.row().employee();
        if (by.employee() != employee) {
            by.require(Role.HR);
            access.record(by, employee, Purpose.COMPLIANCE);
        }
        return printer.record(facts, settings.text(Certificates.ISSUER), locale);
    }

    /**
     * Open to everyone, signed in or not: what the proof with this sign says and whether it still stands.
     *
     * @param sign as printed, small letters, blanks and dashes allowed
     */
    public Optional<PaperCheck> check(String sign) {
        return papers.bySign(sign.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))
                .map(EvidencePapers::result);
    }

    private static PaperCheck result(PaperFacts facts) {
        EvidenceRow row = facts.row();
        return new PaperCheck(
                row.title(), row.kind(), row.fulfilledOn(), row.validUntil(), facts.initials(), state(facts));
    }

    private static PaperCheck.State state(PaperFacts facts) {
        if (!facts.unchanged()) {
            return PaperCheck.State.BROKEN;
        }
        if (facts.row().voided()) {
            return PaperCheck.State.TAKES_BACK;
        }
        return facts.row().isEffective() ? PaperCheck.State.SOUND : PaperCheck.State.REPLACED;
    }
}
