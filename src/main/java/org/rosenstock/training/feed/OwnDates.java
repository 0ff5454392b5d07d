package org.rosenstock.training.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rosenstock.shared.OwnAddress;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.calendar.Appointment;
import org.rosenstock.training.calendar.Appointment.Standing;

/** The days on which a person has a seat, is offered one, or had one in a date that was called off. */
@ApplicationScoped
public class OwnDates {

    private static final String DAYS = """
            select r.id, s.id, r.state, o.title, s.online_link, d.day, d.starts, d.ends,
                   coalesce(concat(m.place, ', ', m.name), ''), greatest(s.sequence, coalesce(a.sequence, 0))
              from training_registration r join training_session s on s.id = r.session_id
              join training_offering o on o.id = s.offering_id
              join training_session_day d on d.session_id = s.id
              left join training_room m on m.id = d.room_id
              left join training_appointment a on a.session_id = s.id and a.employee_id = r.employee_id
             where r.employee_id = ?1 and s.last_day >= ?2
               and (r.state in ('CONFIRMED', 'OFFERED', 'ATTENDED', 'PARTLY', 'EXCUSED', 'ABSENT')
                    or r.state = 'CANCELLED' and a.employee_id is not null and exists (select 1
                        from training_registration_step t where t.registration_id = r.id
                         and t.to_state in ('CONFIRMED', 'OFFERED')))
             order by s.id, r.id, d.day, d.starts""";

    @PersistenceContext
    EntityManager em;

    @Inject
    OwnAddress address;

    /** @param from last day of the first dates */
    public List<Appointment> of(long employee, LocalDate from) {
        Map<Long, Integer> numbers = new HashMap<>();
        List<Appointment> appointments = new ArrayList<>();
        SqlStatement.of(em, DAYS, employee, from).rows().forEach(row -> {
            int number = numbers.merge(SqlValues.number(row[1]), 1, Integer::sum);
            appointments.add(appointment(row, employee, number));
        });
        return appointments;
    }

    private Appointment appointment(Object[] row, long employee, int number) {
        LocalDate day = SqlValues.date(row[5]);
        String room = (String) row[8];
        String link = address.of("/training/registration?id=" + SqlValues.number(row[0]));
        return new Appointment(
                Appointment.uid(SqlValues.number(row[1]), employee, number),
                (int) SqlValues.number(row[9]),
                day.atTime(time(row[6])),
                day.atTime(time(row[7])),
                (String) row[3],
                link,
                room.isEmpty() ? Objects.requireNonNullElse((String) row[4], "") : room,
                link,
                standing(RegistrationState.valueOf((String) row[2])));
    }

    private static Standing standing(RegistrationState state) {
        return switch (state) {
            case OFFERED -> Standing.TENTATIVE;
            case CANCELLED -> Standing.CANCELLED;
            default -> Standing.CONFIRMED;
        };
    }

    private static LocalTime time(Object value) {
        return value instanceof java.sql.Time time ? time.toLocalTime() : (LocalTime) value;
    }
}
