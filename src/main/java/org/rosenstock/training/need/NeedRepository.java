package org.rosenstock.training.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.SqlStatement;

/** Stores who would like to attend what. */
@ApplicationScoped
public class NeedRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Keeps since when it is wished for when it was noted before. */
    public void note(long offering, long employee, @Nullable Long unit, String wish) {
        SqlStatement.of(
                        em,
                        "insert into training_need (offering_id, employee_id, unit_id, wish, noted_at)"
                                + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update unit_id = ?3, wish = ?4",
                        offering,
                        employee,
                        unit,
                        wish,
                        SqlStatement.utc(clock.instant()))
                .execute();
    }

    public void end(long offering, long employee) {
        SqlStatement.of(em, "delete from training_need where offering_id = ?1 and employee_id = ?2", offering, employee)
                .execute();
    }

    /** Whether somebody has a seat in a date of the offering that has not begun. */
    public boolean hasSeat(long offering, long employee) {
        return SqlStatement.of(
                                em,
                                "select count(*) from training_registration r join training_session s on s.id = r.session_id"
                                        + " where r.employee_id = ?2 and r.state = 'CONFIRMED' and s.offering_id = ?1"
                                        + " and s.begins_at > ?3",
                                offering,
                                employee,
                                SqlStatement.utc(clock.instant()))
                        .number()
                > 0;
    }

    /** Who of those who work here would like to attend. */
    public List<Long> people(long offering) {
        return SqlStatement.of(
                        em,
                        "select n.employee_id from training_need n join people_employee e on e.id = n.employee_id"
                                + " where n.offering_id = ?1 and (e.exit_date is null or e.exit_date >= ?2)"
                                + " order by n.employee_id",
                        offering,
                        LocalDate.now(clock))
                .numbers()
                .toList();
    }
}
