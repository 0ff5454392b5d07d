package org.rosenstock.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.notification.notice.DigestText.Line;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** The notices that wait for the mail of the day. */
@ApplicationScoped
class DigestQueries {

    /** Notice {@code n} tells somebody about another person. */
    private static final String ESCALATED = "n.kind in ('TEAM', 'OFFICE')";

    /** The mail that tells the person of the same deadline is not written yet: nobody hears of it before them. */
    private static final String UNTOLD = "select 1 from notification_notice own where own.about = n.about"
            + " and own.mail_waits and own.kind in ('SOON', 'OVERDUE')";

    @PersistenceContext
    EntityManager em;

    /** Whoever gets a mail, with what is to be in it; the address is absent when the mailbox has gone meanwhile. */
    record Reader(long id, String name, @Nullable String address, Locale locale) {}

    /** People who have something waiting and got no mail on this day, at most so many. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> waiting(LocalDate day, int limit) {
        List<?> ids = em.createNativeQuery(
                        "select n.employee_id from notification_notice n where n.mail_waits and not ("
                                + ESCALATED + " and exists (" + UNTOLD + "))"
                                + " and not exists (select 1 from notification_digest d where d.employee_id = n.employee_id"
                                + " and d.day = ?1) group by n.employee_id order by max(" + ESCALATED
                                + "), n.employee_id limit ?2")
                .setParameter(1, day)
                .setParameter(2, limit)
                .getResultList();
        return ids.stream().map(SqlValues::number).toList();
    }

    /** Takes the right to write to these people on this day; whoever is taken already is left out. */
    void claim(Collection<Long> people, LocalDate day, String claim) {
        em.createNativeQuery("insert into notification_digest (employee_id, day, claim) select id, ?2, ?3 from "
                        + SqlIds.table(1) + "ids order by id"
                        + " on duplicate key update notification_digest.day = notification_digest.day")
                .setParameter(1, SqlIds.json(people))
                .setParameter(2, day)
                .setParameter(3, claim)
                .executeUpdate();
    }

    /** What waits for the people of a claim, the most urgent first; those who hear of others come last. */
    Map<Reader, List<Line>> lines(String claim) {
        List<?> rows = em.createNativeQuery("select e.id, concat(e.first_name, ' ', e.last_name), e.email, e.language,"
                        + " n.id, n.kind, n.text_key, n.args, n.url, n.reminder_id"
                        + " from notification_digest d join notification_notice n on n.employee_id = d.employee_id"
                        + " join people_employee e on e.id = d.employee_id where d.claim = ?1 and n.mail_waits"
                        + " and not (" + ESCALATED + " and exists (" + UNTOLD
                        + " and not exists (select 1 from notification_digest c"
                        + " where c.employee_id = own.employee_id and c.claim = ?1)))"
                        + " order by max(" + ESCALATED
                        + ") over (partition by e.id), e.id, field(n.kind, 'OVERDUE', 'SOON', 'ASSIGNED', 'INSTRUCTED', 'FOLDER',"
                        + " 'PROOF_CONFIRMED', 'PROOF_DECLINED', 'RECORDED', 'CORRECTED', 'TAKEN_BACK', 'OBJECTION_DECLINED',"
                        + " 'TEAM', 'OFFICE'), n.id")
                .setParameter(1, claim)
                .getResultList();
        Map<Reader, List<Line>> lines = new LinkedHashMap<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            Reader reader = new Reader(
                    SqlValues.number(row[0]), (String) row[1], (String) row[2], Locale.forLanguageTag((String) row[3]));
            lines.computeIfAbsent(reader, none -> new ArrayList<>()).add(line(row));
        }
        return lines;
    }

    private static Line line(Object[] row) {
        return new Line(
                SqlValues.number(row[4]),
                NoticeKind.valueOf((String) row[5]),
                (String) row[6],
                NoticeRepository.args((String) row[7]),
                (String) row[8],
                row[9] == null ? null : SqlValues.number(row[9]));
    }

    void written(Collection<Long> notices) {
        em.createNativeQuery("update notification_notice set mail_waits = false where id in (select id from "
                        + SqlIds.table(1) + "ids)")
                .setParameter(1, SqlIds.json(notices))
                .executeUpdate();
    }
}
