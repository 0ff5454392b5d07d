package org.rosenstock.people.employee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.PauseRow;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlValues;

/** Stores long absences. */
@ApplicationScoped
public class PauseRepository {

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public List<PauseRow> of(long employee) {
        List<?> rows = em.createNativeQuery(
                        "select id, from_day, until_day from people_pause where employee_id = ?1 order by from_day desc")
                .setParameter(1, employee)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PauseRow(
                        SqlValues.number(row[0]), employee, SqlValues.date(row[1]), SqlValues.dateOrNull(row[2])))
                .toList();
    }

    public boolean overlaps(long employee, LocalDate from, @Nullable LocalDate until) {
        Object found = em.createNativeQuery("select count(*) from people_pause where employee_id = ?1"
                        + " and from_day <= ?3 and (until_day is null or until_day >= ?2)")
                .setParameter(1, employee)
                .setParameter(2, from)
                .setParameter(3, until == null ? FOR_EVER : until)
                .getSingleResult();
        return SqlValues.number(found) > 0;
    }

    public void add(long employee, LocalDate from, @Nullable LocalDate until, long by) {
        em.createNativeQuery("insert into people_pause (id, employee_id, from_day, until_day, entered_by, entered_at)"
                        + " values (nextval(people_pause_seq), ?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, employee)
                .setParameter(2, from)
                .setParameter(3, until)
                .setParameter(4, by)
                .setParameter(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }

    public void end(long employee, long pause, LocalDate lastDay) {
        String own = " where id = ?1 and employee_id = ?2 and from_day ";
        int ended = em.createNativeQuery("update people_pause set until_day = ?3" + own + "<= ?3")
                .setParameter(1, pause)
                .setParameter(2, employee)
                .setParameter(3, lastDay)
                .executeUpdate();
        int takenBack = em.createNativeQuery("delete from people_pause" + own + "> ?3")
                .setParameter(1, pause)
                .setParameter(2, employee)
                .setParameter(3, lastDay)
                .executeUpdate();
        if (ended + takenBack == 0) {
            throw new NotFound("pause " + pause);
        }
    }
}
