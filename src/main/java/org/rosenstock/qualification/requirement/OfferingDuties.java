package org.rosenstock.qualification.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.training.TrainingDuties;

/** Tells live training for whom an offering is a duty: an open obligation whose rule names the offering as a way. */
@ApplicationScoped
public class OfferingDuties implements TrainingDuties {

    private static final String OPEN = """
            select count(*) from qualification_obligation o
              join qualification_requirement_version v on v.id = o.version_id
              join json_table(v.definition, '$.parts[*].ways[*]'
                   columns (kind varchar(20) path '$.kind', code varchar(120) path '$.code')) w
             where o.employee_id = ?1 and o.ended_on is null and o.fulfilled_on is null
               and w.kind = 'OFFERING' and w.code = ?2""";

    @PersistenceContext
    EntityManager em;

    @Override
    public boolean isDuty(long employee, String offering) {
        return SqlStatement.of(em, OPEN, employee, offering).number() > 0;
    }
}
