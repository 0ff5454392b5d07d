package org.rosenstock.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;

/**
 * The order of those who wait, by the stated rule of the offering: one statement for the next one, the position on
 * the page and every proof of it. Who asked first has the smaller id.
 */
@ApplicationScoped
public class WaitingLine {

    private static final String LINE = """
            select w.id, row_number() over (partition by w.session_id order by w.turn, w.later, w.id) as place from (
              select r.id, r.session_id,
                     case when o.waiting_rule = 'UNITS_IN_TURN' then
                       row_number() over (partition by r.session_id, coalesce(r.unit_id, 0) order by r.id)
                     else 0 end + coalesce(h.seats, 0) as turn,
                     case when o.waiting_rule = 'MANDATORY_FIRST' and r.mandatory then 0 else 1 end as later
                from training_registration r join training_session s on s.id = r.session_id
                join training_offering o on o.id = s.offering_id
                left join (select session_id, unit_id, count(*) as seats from training_registration
                            where state in ('CONFIRMED', 'OFFERED') and session_id in (select id from %s held)
                            group by session_id, unit_id) h
                  on o.waiting_rule = 'UNITS_IN_TURN' and h.session_id = r.session_id and h.unit_id <=> r.unit_id
               where r.state = 'WAITING' and r.session_id in (select id from %s ids)) w
             order by 2, 1""".formatted(SqlIds.table(1), SqlIds.table(1));

    @PersistenceContext
    EntityManager em;

    /** Who is asked next. */
    Optional<Long> first(long session) {
        return SqlStatement.of(em, LINE + " limit 1", SqlIds.json(List.of(session)))
                .numbers()
                .findFirst();
    }

    /** Position of somebody who waits for this date, from 1. */
    long position(long session, long registration) {
        return SqlStatement.of(
                        em,
                        "select place from (" + LINE + ") line where id = ?2",
                        SqlIds.json(List.of(session)),
                        registration)
                .number();
    }

    /** Position by registration, from 1 and without gaps in each date. */
    public Map<Long, Long> positions(Collection<Long> sessions) {
        Map<Long, Long> positions = new HashMap<>();
        if (!sessions.isEmpty()) {
            SqlStatement.of(em, LINE, SqlIds.json(sessions))
                    .rows()
                    .forEach(row -> positions.put(SqlValues.number(row[0]), SqlValues.number(row[1])));
        }
        return positions;
    }
}
