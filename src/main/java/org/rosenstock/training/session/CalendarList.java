package org.rosenstock.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.CalendarEntry;
import org.rosenstock.training.CalendarQuery;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.SessionState;

/** Reads dates by their days: one statement for a month. */
@ApplicationScoped
public class CalendarList {

    private static final String ENTRIES = """
            select s.id, o.code, o.title, d.day, d.starts, d.ends, coalesce(concat(m.place, ', ', m.name), ''),
                   s.online_link <> '', s.state,
                   if(s.waiting > 0, 0, greatest(0, cast(s.seats as signed) - s.confirmed - s.offered)), r.id, r.state
              from training_session_day d join training_session s on s.id = d.session_id
              join training_offering o on o.id = s.offering_id
              left join training_room m on m.id = d.room_id
              left join training_registration r on r.session_id = s.id and r.employee_id = ?1 and r.live
             where d.day between ?2 and ?3 and (?4 or o.state = 'PUBLISHED') and (?5 or s.state = 'PLANNED')
               and (?6 = '' or o.topic = ?6) and (?7 = 0 or d.room_id = ?7)
             order by d.day, d.starts, o.title, s.id""";

    @PersistenceContext
    EntityManager em;

    /** @param drafts with dates of offerings that are not published */
    public List<CalendarEntry> entries(long employee, boolean drafts, CalendarQuery query) {
        return SqlStatement.of(
                        em,
                        ENTRIES,
                        employee,
                        query.from(),
                        query.until(),
                        drafts,
                        query.ended(),
                        query.topic() == null ? "" : query.topic().name(),
                        query.room() == null ? 0 : query.room())
                .rows()
                .map(CalendarList::entry)
                .toList();
    }

    private static CalendarEntry entry(Object[] row) {
        return new CalendarEntry(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                SqlValues.date(row[3]),
                time(row[4]),
                time(row[5]),
                (String) row[6],
                SqlValues.flag(row[7]),
                SessionState.valueOf((String) row[8]),
                (int) SqlValues.number(row[9]),
                row[10] == null ? null : SqlValues.number(row[10]),
                mine(row[11]));
    }

    private static LocalTime time(Object value) {
        return value instanceof java.sql.Time time ? time.toLocalTime() : (LocalTime) value;
    }

    private static @Nullable RegistrationState mine(@Nullable Object state) {
        return state == null ? null : RegistrationState.valueOf((String) state);
    }
}
