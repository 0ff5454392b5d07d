package org.rosenstock.qualification.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.rosenstock.qualification.RequirementDetail.Version;
import org.rosenstock.shared.SqlValues;

/** Adds and reads what rules say and said; a stored version is never touched again. */
@ApplicationScoped
public class RequirementVersions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Makes this the version that holds from that day. */
    void add(long requirement, NewVersion next) {
        Query insert = em.createNativeQuery("insert into qualification_requirement_version (requirement_id, number,"
                        + " valid_from, definition, created_at, created_by, " + CouncilColumns.names() + ")"
                        + " select ?1, 1 + coalesce(max(number), 0), ?2, ?3, ?4, ?5, " + CouncilColumns.parameters(6)
                        + " from qualification_requirement_version where requirement_id = ?1")
                .setParameter(1, requirement)
                .setParameter(2, next.validFrom())
                .setParameter(3, Definitions.json(next.definition()))
                .setParameter(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter(5, next.by());
        CouncilColumns.fill(insert, 6, next.council()).executeUpdate();
        em.createNativeQuery("update qualification_requirement r set r.current_version_id = (select max(v.id)"
                        + " from qualification_requirement_version v where v.requirement_id = r.id) where r.id = ?1")
                .setParameter(1, requirement)
                .executeUpdate();
    }

    /** All of a requirement, the newest first. */
    List<Version> of(long requirement) {
        return RequirementRepository.rows(em.createNativeQuery("select v.number, v.valid_from, v.created_at,"
                                + " coalesce(concat(e.first_name, ' ', e.last_name), ''), v.definition, "
                                + CouncilColumns.names()
                                + " from qualification_requirement_version v left join people_employee e"
                                + " on e.id = v.created_by where v.requirement_id = ?1 order by v.number desc")
                        .setParameter(1, requirement))
                .map(row -> new Version(
                        (int) SqlValues.number(row[0]),
                        SqlValues.date(row[1]),
                        SqlValues.instant(row[2]),
                        (String) row[3],
                        Definitions.read((String) row[4]),
                        CouncilColumns.read(row, 5)))
                .toList();
    }
}
