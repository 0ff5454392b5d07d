package org.rosenstock.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.SessionState;
import org.rosenstock.training.Trainer;

/** Reads dates with their days and trainers: three statements for a list, however long it is. */
@ApplicationScoped
public class SessionList {

    private static final String SELECT =
            "select s.id, o.code, o.title, s.seats, s.online_link, s.opens_on, s.closes_on, s.begins_at, s.state,"
                    + " s.confirmed, s.offered, s.waiting, s.version";

    private static final String FROM =
            " from training_session s join training_offering o on o.id = s.offering_id where ";

    private static final String DAYS = "select d.session_id, d.day, d.starts, d.ends, d.room_id,"
            + " concat(r.place, ', ', r.name) from training_session_day d left join training_room r on r.id = d.room_id"
            + " where d.session_id in (select id from " + SqlIds.table(1)
            + "ids) order by d.session_id, d.day, d.starts";

    private static final String TRAINERS = "select session_id, employee_id, name from training_session_trainer"
            + " where session_id in (select id from " + SqlIds.table(1) + "ids) order by session_id, number";

    @PersistenceContext
    EntityManager em;

    /** @throws NotFound when there is none */
    public SessionRow get(long id) {
        return rows(SqlStatement.of(em, SELECT + FROM + "s.id = ?1", id).rows().toList()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("training session " + id));
    }

    /** Those of an offering that are planned and not over, the next first. */
    public List<SessionRow> coming(long offering, LocalDate today) {
        return rows(SqlStatement.of(
                        em,
                        SELECT + FROM + "s.offering_id = ?1 and s.state = 'PLANNED' and s.last_day >= ?2"
                                + " order by s.first_day, s.id",
                        offering,
                        today)
                .rows()
                .toList());
    }

    /** Those that somebody of the house holds, not called off, that end on the day or later, in their order. */
    public List<SessionRow> heldBy(long employee, LocalDate from) {
        return rows(SqlStatement.of(
                        em,
                        SELECT + FROM + "s.id in (select t.session_id from training_session_trainer t"
                                + " where t.employee_id = ?1) and s.state <> 'CANCELLED' and s.last_day >= ?2"
                                + " order by s.first_day, s.id",
                        employee,
                        from)
                .rows()
                .toList());
    }

    /** Those of an offering, of all states, the latest first. */
    public Slice<SessionRow> all(long offering, Paging paging) {
        String where = FROM + "s.offering_id = ?1";
        long total = SqlStatement.of(em, "select count(*)" + where, offering).number();
        return new Slice<>(
                rows(SqlStatement.of(em, SELECT + where + " order by s.first_day desc, s.id desc", offering)
                        .rows(paging)
                        .toList()),
                total);
    }

    private List<SessionRow> rows(List<Object[]> found) {
        String ids =
                SqlIds.json(found.stream().map(row -> SqlValues.number(row[0])).toList());
        Map<Long, List<SessionDay>> days = new HashMap<>();
        Map<Long, List<Trainer>> trainers = new HashMap<>();
        if (!found.isEmpty()) {
            SqlStatement.of(em, DAYS, ids)
                    .rows()
                    .forEach(row -> days.computeIfAbsent(SqlValues.number(row[0]), id -> new ArrayList<>())
                            .add(day(row)));
            SqlStatement.of(em, TRAINERS, ids)
                    .rows()
                    .forEach(row -> trainers.computeIfAbsent(SqlValues.number(row[0]), id -> new ArrayList<>())
                            .add(new Trainer(numberOrNull(row[1]), (String) row[2])));
        }
        return found.stream()
                .map(row -> row(
                        row,
                        days.getOrDefault(SqlValues.number(row[0]), List.of()),
                        trainers.getOrDefault(SqlValues.number(row[0]), List.of())))
                .toList();
    }

    private static SessionDay day(Object[] row) {
        return new SessionDay(
                SqlValues.date(row[1]), time(row[2]), time(row[3]), numberOrNull(row[4]), (String) row[5]);
    }

    static LocalTime time(Object value) {
        return value instanceof java.sql.Time time ? time.toLocalTime() : (LocalTime) value;
    }

    private static @Nullable Long numberOrNull(@Nullable Object value) {
        return value == null ? null : SqlValues.number(value);
    }

    private static SessionRow row(Object[] row, List<SessionDay> days, List<Trainer> trainers) {
        return new SessionRow(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                (int) SqlValues.number(row[3]),
                (String) row[4],
                SqlValues.date(row[5]),
                SqlValues.date(row[6]),
                SqlValues.instant(row[7]),
                SessionState.valueOf((String) row[8]),
                (int) SqlValues.number(row[9]),
                (int) SqlValues.number(row[10]),
                (int) SqlValues.number(row[11]),
                (int) SqlValues.number(row[12]),
                days,
                trainers);
    }
}
