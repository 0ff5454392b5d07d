package org.rosenstock.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlValues;

/**
 * Who looked at whose data for which purpose: one entry per day, viewer, person and purpose, so that it shows access
 * without counting clicks. The person concerned reads it, nobody else.
 */
@ApplicationScoped
@Transactional
public class AccessLog {

    private static final int ROWS_AT_ONCE = 500;
    private static final String SEEN =
            " from (select first_at, viewer_id, purpose, reason, note, 0 org_unit_id from privacy_access_log"
                    + " where concerned_id = ?1 and viewer_id <> ?1 union all"
                    + " select distinct l.first_at, l.viewer_id, l.purpose, l.reason, l.note, l.org_unit_id from people_position p"
                    + " join people_org_unit_closure c on c.descendant_id = p.org_unit_id"
                    + " join privacy_access_log l on l.org_unit_id = c.ancestor_id and l.seen_on >= p.valid_from"
                    + " and (p.valid_until is null or l.seen_on <= p.valid_until)"
                    + " where p.employee_id = ?1 and l.viewer_id <> ?1) a";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Somebody sees data of one other person. Looking at oneself leaves no trace. */
    public void record(Asker by, long concerned, Purpose purpose) {
        record(by, List.of(concerned), purpose);
    }

    /** Somebody sees data of these people. */
    public void record(Asker by, Collection<Long> concerned, Purpose purpose) {
        record(by, concerned, purpose, Look.UNASKED);
    }

    /** Somebody sees data of these people and has said what for. */
    public void record(Asker by, Collection<Long> concerned, Purpose purpose, Look look) {
        List<Long> others =
                concerned.stream().filter(person -> person != by.employee()).toList();
        if (others.isEmpty() || by.isSystem()) {
            return;
        }
        VisibilityTable.require(by, purpose.category());
        for (int from = 0; from < others.size(); from += ROWS_AT_ONCE) {
            List<Long> part = others.subList(from, Math.min(others.size(), from + ROWS_AT_ONCE));
            store(by, part.stream().map(person -> person + ", 0").toList(), purpose, look);
        }
    }

    /** Somebody sees a list of everybody in this unit and below, such as an export. One entry, however many people. */
    public void recordUnit(Asker by, long orgUnit, Purpose purpose) {
        if (!by.isSystem()) {
            VisibilityTable.require(by, purpose.category());
            store(by, List.of("0, " + orgUnit), purpose, Look.UNASKED);
        }
    }

    /** Who saw data of the person who asks, newest first. */
    @SuppressWarnings("unchecked")
    public Slice<AccessRow> seen(Asker by, Paging paging) {
        Object total = em.createNativeQuery("select count(*)" + SEEN)
                .setParameter(1, by.employee())
                .getSingleResult();
        List<Object[]> rows = em.createNativeQuery(
                        "select a.first_at, concat(v.first_name, ' ', v.last_name), a.purpose,"
                                + " u.name, a.reason, a.note" + SEEN + " join people_employee v on v.id = a.viewer_id"
                                + " left join people_org_unit u on u.id = a.org_unit_id order by a.first_at desc")
                .setParameter(1, by.employee())
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Slice<>(rows.stream().map(AccessLog::row).toList(), SqlValues.number(total));
    }

    private void store(Asker by, List<String> targets, Purpose purpose, Look look) {
        String rows = targets.stream()
                .map(target -> "(?1, ?2, ?3, ?4, ?5, ?6, " + target + ")")
                .collect(Collectors.joining(", "));
        em.createNativeQuery("insert ignore into privacy_access_log"
                        + " (seen_on, first_at, viewer_id, purpose, reason, note, concerned_id, org_unit_id) values "
                        + rows)
                .setParameter(1, LocalDate.now(clock))
                .setParameter(2, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .setParameter(3, by.employee())
                .setParameter(4, purpose.name())
                .setParameter(5, look.code())
                .setParameter(6, look.note())
                .executeUpdate();
    }

    private static AccessRow row(Object[] row) {
        return new AccessRow(
                SqlValues.instant(row[0]),
                (String) row[1],
                Purpose.valueOf((String) row[2]),
                (String) row[3],
                Look.of((String) row[4], (String) row[5]));
    }
}
