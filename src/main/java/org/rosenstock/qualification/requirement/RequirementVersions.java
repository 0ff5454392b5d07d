package org.rosenstock.qualification.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.rosenstock.qualification.RequirementDefinition;

/** Adds and reads what rules say and said; a stored version is never touched again. */
@ApplicationScoped
public class RequirementVersions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Makes this the version that holds from that day. */
    void add(long requirement, LocalDate validFrom, RequirementDefinition definition, long by) {
        em.createNativeQuery("insert into qualification_requirement_version (requirement_id, number, valid_from,"
                        + " definition, created_at, created_by) select ?1, 1 + coalesce(max(number), 0), ?2, ?3, ?4, ?5"
                        + " from qualification_requirement_version where requirement_id = ?1")
                .setParameter(1, requirement)
                .setParameter(2, validFrom)
                .setParameter(3, Definitions.json(definition))
                .setParameter(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter(5, by)
                .executeUpdate();
        em.createNativeQuery("update qualification_requirement r set r.current_version_id = (select max(v.id)"
                        + " from qualification_requirement_version v where v.requirement_id = r.id) where r.id = ?1")
                .setParameter(1, requirement)
                .executeUpdate();
    }
}
