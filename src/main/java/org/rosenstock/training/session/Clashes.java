package org.rosenstock.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.Clash;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.SessionForm;
import org.rosenstock.training.Trainer;

/** What is taken at the times of a plan: rooms, trainers, and people with a seat in it. */
@ApplicationScoped
public class Clashes {

    private static final String SAME_TIME = " join training_session s on s.id = d.session_id and s.state = 'PLANNED'"
            + " join training_offering o on o.id = s.offering_id"
            + " where d.day = ?1 and d.starts < ?3 and ?2 < d.ends and s.id <> ?4";

    private static final String ROOM =
            "select r.place, r.name, o.title, d.starts, d.ends from training_session_day d join training_room r on r.id = d.room_id"
                    + SAME_TIME + " and d.room_id = ?5 order by s.id";

    private static final String TRAINER =
            "select t.name, '', o.title, d.starts, d.ends from training_session_day d join training_session_trainer t"
                    + " on t.session_id = d.session_id" + SAME_TIME + " and t.employee_id in (select id from "
                    + SqlIds.table(5) + "ids) order by s.id";

    private static final String PARTICIPANT =
            "select concat(e.first_name, ' ', e.last_name), '', o.title, d.starts, d.ends from training_session_day d"
                    + " join training_registration x on x.session_id = d.session_id and x.state = 'CONFIRMED'"
                    + " join training_registration r on r.session_id = ?4 and r.state = 'CONFIRMED'"
                    + " and r.employee_id = x.employee_id join people_employee e on e.id = r.employee_id" + SAME_TIME
                    + " order by e.last_name, e.id limit 50";

    @PersistenceContext
    EntityManager em;

    /** @param session that is changed, 0 for a new one */
    public List<Clash> of(long session, SessionForm form) {
        List<Clash> clashes = new ArrayList<>(tooSmall(form));
        String trainers = SqlIds.json(form.trainers().stream()
                .map(Trainer::employee)
                .filter(employee -> employee != null)
                .toList());
        for (SessionDay day : form.days()) {
            if (day.roomId() != null) {
                clashes.addAll(found(Clash.Kind.ROOM, day, statement(ROOM, day, session, day.roomId())));
            }
            clashes.addAll(found(Clash.Kind.TRAINER, day, statement(TRAINER, day, session, trainers)));
            if (session != 0) {
                clashes.addAll(found(
                        Clash.Kind.PARTICIPANT,
                        day,
                        SqlStatement.of(em, PARTICIPANT, day.day(), day.starts(), day.ends(), session)));
            }
        }
        return clashes;
    }

    private List<Clash> tooSmall(SessionForm form) {
        return form.days().stream()
                .filter(day -> day.roomId() != null)
                .flatMap(day -> SqlStatement.of(
                                em, "select place, name, seats from training_room where id = ?1", day.roomId())
                        .rows()
                        .filter(row -> SqlValues.number(row[2]) < form.seats())
                        .map(row -> new Clash(
                                Clash.Kind.ROOM_SIZE,
                                row[0] + ", " + row[1],
                                day.day(),
                                day.starts(),
                                day.ends(),
                                String.valueOf(row[2]))))
                .toList();
    }

    private SqlStatement statement(String sql, SessionDay day, long session, Object last) {
        return SqlStatement.of(em, sql, day.day(), day.starts(), day.ends(), session, last);
    }

    private static List<Clash> found(Clash.Kind kind, SessionDay day, SqlStatement statement) {
        return statement
                .rows()
                .map(row -> new Clash(
                        kind,
                        row[1].equals("") ? (String) row[0] : row[0] + ", " + row[1],
                        day.day(),
                        SessionList.time(row[3]),
                        SessionList.time(row[4]),
                        (String) row[2]))
                .toList();
    }
}
