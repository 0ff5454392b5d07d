package org.rosenstock.qualification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.shared.Blobs;

/** The files that belong to proofs. */
@ApplicationScoped
public class Papers {

    // A signature list belongs to several people: it goes with the last of them.
    private static final String ONLY_OF_LEFT = """
            select k.document_key
              from (select document_key, employee_id from qualification_proof
                    union all select document_key, employee_id from qualification_evidence) k
              join people_employee e on e.id = k.employee_id
             where k.document_key is not null
               and not exists (select 1 from qualification_requirement_version v
                                where v.council_document_key = k.document_key)
             group by k.document_key having max(coalesce(e.exit_date, '9999-12-31')) < ?1""";

    private static final String ONLY_OF_THESE = """
            select k.document_key
              from (select document_key, evidence_id as evidence from qualification_proof
                    union all select document_key, id from qualification_evidence
                    union all select document_key, null from qualification_instruction
                    union all select council_document_key, null from qualification_requirement_version
                    union all select council_document_key, null from qualification_requirement_draft) k
              left join json_table(?1, '$[*]' columns (id bigint path '$')) past on past.id = k.evidence
             where k.document_key in (select d.document_key from qualification_evidence d
                     join json_table(?1, '$[*]' columns (id bigint path '$')) i on i.id = d.id)
             group by k.document_key having count(*) = count(past.id)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Blobs blobs;

    /** Removes what belongs only to people who left before this day. */
    public void remove(LocalDate left) {
        List<?> keys = em.createNativeQuery(ONLY_OF_LEFT).setParameter(1, left).getResultList();
        keys.forEach(key -> blobs.delete((String) key));
    }

    /** Removes what belongs to these proofs and to no others. @param ids as JSON */
    void removeOf(String ids) {
        List<?> keys = em.createNativeQuery(ONLY_OF_THESE).setParameter(1, ids).getResultList();
        keys.forEach(key -> blobs.delete((String) key));
    }
}
