package org.rosenstock.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.AttendanceEntry;
import org.rosenstock.training.AttendanceMark;
import org.rosenstock.training.RegistrationState;

/** Stores who was there. */
@ApplicationScoped
public class AttendanceRepository {

    private static final String SEATED =
            "r.session_id = ?1 and r.state in ('CONFIRMED', 'ATTENDED', 'PARTLY', 'ABSENT', 'EXCUSED')";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private record Mark(long registration, LocalDate day, AttendanceMark mark, boolean own) {}

    /** Everybody with a seat, by name. */
    public List<AttendanceEntry> of(long session) {
        Map<Long, List<Mark>> marks = marks(session);
        return SqlStatement.of(
                        em,
                        "select r.id, r.employee_id, concat(e.first_name, ' ', e.last_name), u.name, r.state"
                                + " from training_registration r join people_employee e on e.id = r.employee_id"
                                + " left join people_org_unit u on u.id = r.unit_id where " + SEATED
                                + " order by e.last_name, e.first_name, r.id",
                        session)
                .rows()
                .map(row -> entry(row, marks.getOrDefault(SqlValues.number(row[0]), List.of())))
                .toList();
    }

    private Map<Long, List<Mark>> marks(long session) {
        return SqlStatement.of(
                        em,
                        "select a.registration_id, a.day, a.mark, a.marked_by = r.employee_id from training_attendance a"
                                + " join training_registration r on r.id = a.registration_id where r.session_id = ?1",
                        session)
                .rows()
                .map(row -> new Mark(
                        SqlValues.number(row[0]),
                        SqlValues.date(row[1]),
                        AttendanceMark.valueOf((String) row[2]),
                        SqlValues.flag(row[3])))
                .collect(Collectors.groupingBy(Mark::registration));
    }

    private static AttendanceEntry entry(Object[] row, List<Mark> marks) {
        return new AttendanceEntry(
                SqlValues.number(row[0]),
                SqlValues.number(row[1]),
                (String) row[2],
                (String) row[3],
                RegistrationState.valueOf((String) row[4]),
                marks.stream().collect(Collectors.toMap(Mark::day, Mark::mark)),
                marks.stream().filter(Mark::own).map(Mark::day).collect(Collectors.toSet()));
    }

    /** Writes one mark in the place of the one before. */
    public void mark(long registration, LocalDate day, AttendanceMark mark, long by) {
        SqlStatement.of(
                        em,
                        "insert into training_attendance (registration_id, day, mark, marked_by, marked_at)"
                                + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update mark = values(mark),"
                                + " marked_by = values(marked_by), marked_at = values(marked_at)",
                        registration,
                        day,
                        mark.name(),
                        by,
                        SqlStatement.utc(clock.instant()))
                .execute();
    }

    public void clear(long registration, LocalDate day) {
        SqlStatement.of(
                        em,
                        "delete from training_attendance where registration_id = ?1 and day = ?2",
                        registration,
                        day)
                .execute();
    }

    /** Everybody with a seat of whom nothing is known was there. @return how many */
    public int markRest(long session, LocalDate day, long by) {
        return SqlStatement.of(
                        em,
                        "insert ignore into training_attendance (registration_id, day, mark, marked_by, marked_at)"
                                + " select r.id, ?2, 'PRESENT', ?3, ?4 from training_registration r"
                                + " where r.session_id = ?1 and r.state = 'CONFIRMED'",
                        session,
                        day,
                        by,
                        SqlStatement.utc(clock.instant()))
                .execute();
    }

    /** The person has a seat in the date: the registration. @throws NotFound when there is none */
    public long seat(long session, long employee) {
        return SqlStatement.of(
                        em,
                        "select id from training_registration where session_id = ?1 and employee_id = ?2"
                                + " and state = 'CONFIRMED'",
                        session,
                        employee)
                .numbers()
                .findFirst()
                .orElseThrow(() -> new NotFound("seat of employee " + employee + " in session " + session));
    }

    /** Whether this registration has a seat in the date. */
    public boolean isSeated(long session, long registration) {
        return SqlStatement.of(
                                em,
                                "select count(*) from training_registration where id = ?2 and session_id = ?1"
                                        + " and state = 'CONFIRMED'",
                                session,
                                registration)
                        .number()
                > 0;
    }
}
