package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.evidence.EvidenceRepository;
import org.rosenstock.qualification.evidence.NewEvidence;
import org.rosenstock.shared.StoredFile;
import org.rosenstock.training.ExternalConfirmed;

/** Makes training held by others a proof once the office has confirmed it, in the same transaction. */
@ApplicationScoped
class ConfirmedTraining {

    @Inject
    EvidenceRepository evidences;

    @Inject
    ObligationKeeper keeper;

    void onExternalConfirmed(@Observes ExternalConfirmed event) {
        StoredFile file = event.certificate();
        long evidence = evidences.add(
                new NewEvidence(event.employee(), EvidenceKind.EXTERNAL, event.title(), event.on(), event.by())
                        .heldBy(event.provider())
                        .with(new NewEvidence.Document(file.key(), file.name(), file.type(), event.size())));
        keeper.onEvidence(event.employee(), evidence);
    }
}
