package org.rosenstock.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.rosenstock.notification.NoticeRow;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlValues;

/** Reads notices of one person and marks them as read. */
@ApplicationScoped
public class NoticeRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public long unread(long employee) {
        Object count = em.createNativeQuery(
                        "select count(*) from notification_notice where employee_id = ? and read_at is null")
                .setParameter(1, employee)
                .getSingleResult();
        return SqlValues.number(count);
    }

    /** Newest first. */
    public Slice<NoticeRow> list(long employee, Paging paging) {
        Object total = em.createNativeQuery("select count(*) from notification_notice where employee_id = ?")
                .setParameter(1, employee)
                .getSingleResult();
        return new Slice<>(latest(employee, paging), SqlValues.number(total));
    }

    public List<NoticeRow> latest(long employee, Paging paging) {
        List<?> rows = em.createNativeQuery("select id, kind, text_key, args, url, created_at, read_at is not null"
                        + " from notification_notice where employee_id = ? order by created_at desc, id desc")
                .setParameter(1, employee)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(NoticeRepository::row)
                .toList();
    }

    /** Marks one notice of this person as read. @return where it leads */
    public String read(long employee, long notice) {
        List<?> urls = em.createNativeQuery("select url from notification_notice where id = ? and employee_id = ?")
                .setParameter(1, notice)
                .setParameter(2, employee)
                .getResultList();
        if (urls.isEmpty()) {
            throw new NotFound("notice " + notice);
        }
        mark(" and id = ?3", employee, notice);
        return (String) urls.get(0);
    }

    public void readAll(long employee) {
        mark(" and ?3 = 0", employee, 0);
    }

    private void mark(String which, long employee, long notice) {
        em.createNativeQuery("update notification_notice set read_at = ?1 where employee_id = ?2 and read_at is null"
                        + which)
                .setParameter(1, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .setParameter(2, employee)
                .setParameter(3, notice)
                .executeUpdate();
    }

    /** Display name of an employee, empty for the system. */
    String name(long employee) {
        List<?> names = em.createNativeQuery(
                        "select concat(first_name, ' ', last_name) from people_employee where id = ?")
                .setParameter(1, employee)
                .getResultList();
        return names.isEmpty() ? "Rosenstock" : (String) names.get(0);
    }

    private static NoticeRow row(Object[] row) {
        return new NoticeRow(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                args((String) row[3]),
                (String) row[4],
                SqlValues.instant(row[5]),
                SqlValues.flag(row[6]));
    }

    static List<String> args(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
