package org.rosenstock.qualification.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.qualification.evidence.EvidenceRepository;
import org.rosenstock.qualification.evidence.SealedProofs;
import org.rosenstock.qualification.evidence.SealedProofs.Sealed;
import org.rosenstock.shared.NotFound;

/** Reads what stands on paper. */
@ApplicationScoped
public class PaperQueries {

    private static final String PERSON = "select e.first_name, e.last_name,"
            + " (select r.title from qualification_requirement r where r.id = v.requirement_id)"
            + " from qualification_evidence v join people_employee e on e.id = v.employee_id where v.id = ?1";

    @PersistenceContext
    EntityManager em;

    @Inject
    EvidenceRepository evidences;

    @Inject
    SealedProofs seals;

    /** @throws NotFound when there is no such proof */
    public PaperFacts get(long evidence) {
        return facts(evidences.get(evidence), seals.find(evidence));
    }

    /** By the sign on its paper. */
    public Optional<PaperFacts> bySign(String sign) {
        return seals.bySign(sign).map(proof -> facts(evidences.get(proof.id()), Optional.of(proof)));
    }

    private PaperFacts facts(EvidenceRow row, Optional<Sealed> seal) {
        Object[] person = (Object[])
                em.createNativeQuery(PERSON).setParameter(1, row.id()).getSingleResult();
        return new PaperFacts(
                row,
                (String) person[0],
                (String) person[1],
                (String) person[2],
                seal.map(Sealed::sign).orElse(null),
                seal.map(Sealed::unchanged).orElse(true));
    }
}
