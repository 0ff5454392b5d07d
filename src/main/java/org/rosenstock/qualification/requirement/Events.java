package org.rosenstock.qualification.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Declared events with whom they concern. */
@ApplicationScoped
public class Events {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Ids of those of these people who are under the rule now. */
    public List<Long> people(long requirement, List<String> staffNumbers) {
        List<?> ids = em.createNativeQuery(
                        "select e.id from json_table(?2, '$[*]' columns (number varchar(40) path '$')) n"
                                + " join people_employee e on cast(e.staff_number as binary) = cast(n.number as binary) join qualification_obligation o"
                                + " on o.employee_id = e.id and o.requirement_id = ?1 and o.ended_on is null order by e.id")
                .setParameter(1, requirement)
                .setParameter(2, Json.createArrayBuilder(staffNumbers).build().toString())
                .getResultList();
        return ids.stream().map(SqlValues::number).distinct().toList();
    }

    /** Those of these people who are under the rule now. */
    public Set<Long> obliged(long requirement, Collection<Long> people) {
        List<?> ids = em.createNativeQuery("select o.employee_id from " + SqlIds.table(2)
                        + "x join qualification_obligation o on o.employee_id = x.id and o.requirement_id = ?1"
                        + " and o.ended_on is null")
                .setParameter(1, requirement)
                .setParameter(2, SqlIds.json(people))
                .getResultList();
        return ids.stream().map(SqlValues::number).collect(Collectors.toSet());
    }

    /** @return id of the new event */
    public long add(long requirement, String reason, LocalDate due, List<Long> people, long by) {
        em.createNativeQuery(
                        "insert into qualification_event (requirement_id, reason, due_on, declared_by, declared_at)"
                                + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, requirement)
                .setParameter(2, reason)
                .setParameter(3, due)
                .setParameter(4, by)
                .setParameter(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
        long id =
                SqlValues.number(em.createNativeQuery("select last_insert_id()").getSingleResult());
        em.createNativeQuery("insert into qualification_event_person (event_id, employee_id) select ?1, id from "
                        + SqlIds.table(2) + "x")
                .setParameter(1, id)
                .setParameter(2, SqlIds.json(people))
                .executeUpdate();
        return id;
    }
}
