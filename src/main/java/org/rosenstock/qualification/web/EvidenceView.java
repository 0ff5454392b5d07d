package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.qualification.Evidences;
import org.rosenstock.qualification.ObligationStory;
import org.rosenstock.qualification.Obligations;
import org.rosenstock.qualification.ProofRow;
import org.rosenstock.qualification.Proofs;

/** Page /qualification/evidence: the own obligations and proofs. */
@Named
@RequestScoped
public class EvidenceView {

    private static final int SHOWN = 12;

    @Inject
    Asking asking;

    @Inject
    Obligations obligations;

    @Inject
    Evidences evidences;

    @Inject
    Proofs proofs;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable List<ObligationStory> stories;
    private @Nullable List<EvidenceRow> all;
    private @Nullable List<ProofRow> handedIn;
    private @Nullable Map<Long, LocalDate> validity;

    public List<ObligationStory> getStories() {
        if (stories == null) {
            stories = obligations.stories(asking.asker(), asking.asker().employee());
        }
        return stories;
    }

    /** What is to be done, and what may be done ahead of time. */
    public List<ObligationStory> getDue() {
        return getStories().stream().filter(story -> story.isToDo(today())).toList();
    }

    private List<EvidenceRow> all() {
        if (all == null) {
            all = evidences.of(asking.asker(), asking.asker().employee());
        }
        return all;
    }

    /** Proofs of the kind asked for. */
    public List<EvidenceRow> getFound() {
        String kind = getKind();
        return all().stream()
                .filter(row -> kind.isEmpty() || row.kind().name().equals(kind))
                .toList();
    }

    public List<EvidenceRow> getShown() {
        List<EvidenceRow> found = getFound();
        return isWhole() ? found : found.subList(0, Math.min(SHOWN, found.size()));
    }

    /** Last day on which a proof counts, by its own words or by the rule; absent where nothing ends it. */
    public @Nullable LocalDate until(EvidenceRow row) {
        if (row.validUntil() != null) {
            return row.validUntil();
        }
        if (validity == null) {
            validity = obligations.validity(asking.asker());
        }
        return validity.get(row.id());
    }

    /** Whether a proof was good and is no more. */
    public boolean isOver(EvidenceRow row) {
        LocalDate until = until(row);
        return until != null && until.isBefore(today());
    }

    public boolean isWhole() {
        return request.getParameter("all") != null || getFound().size() <= SHOWN;
    }

    public String getKind() {
        return Optional.ofNullable(request.getParameter("kind")).orElse("");
    }

    /** Kinds there are proofs of. */
    public List<EvidenceKind> getKinds() {
        return all().stream().map(EvidenceRow::kind).distinct().sorted().toList();
    }

    /** Proofs that have a certificate of this house, the latest first. */
    public List<EvidenceRow> getCertificates() {
        return all().stream()
                .filter(row -> row.certificateNumber() != null && row.isEffective())
                .limit(4)
                .toList();
    }

    public List<ProofRow> getHandedIn() {
        if (handedIn == null) {
            handedIn = proofs.mine(asking.asker());
        }
        return handedIn;
    }

    public String withdraw(long proof) {
        proofs.withdraw(asking.asker(), proof);
        PageMessages.afterRedirect("qualification.proof.withdrawn");
        return "/qualification/evidence?faces-redirect=true";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
