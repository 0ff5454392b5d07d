package org.rosenstock.qualification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.rosenstock.qualification.RequirementDefinition.Recipient;
import org.rosenstock.qualification.SentReminderRow;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** What went to whom about the obligations of one person. */
@ApplicationScoped
public class HistoryQueries {

    /** Longer than any row of holidays; whoever got a mailbox only later is not promised a mail for ever. */
    private static final int LONGEST_WAIT_DAYS = 10;

    @PersistenceContext
    EntityManager em;

    /** Newest first; of one step the person comes first. */
    public Slice<SentReminderRow> of(long employee, LocalDate today, Paging paging) {
        Object total = em.createNativeQuery("select count(*) from qualification_reminder where employee_id = ?1")
                .setParameter(1, employee)
                .getSingleResult();
        List<SentReminderRow> rows = ReminderQueries.rows(
                        em.createNativeQuery("select r.title, s.due_on, s.step_days, s.recipient_kind,"
                                        + " concat(e.first_name, ' ', e.last_name), s.told_on, s.mailed_at,"
                                        + " s.mailed_at is null and e.email is not null and s.told_on >= ?2 and not exists"
                                        + " (select 1 from qualification_reminder t where t.employee_id = s.employee_id"
                                        + " and t.requirement_id = s.requirement_id and t.cycle = s.cycle and t.id > s.id"
                                        + " and t.recipient_employee_id = s.recipient_employee_id)"
                                        + " from qualification_reminder s"
                                        + " join qualification_requirement r on r.id = s.requirement_id"
                                        + " join people_employee e on e.id = s.recipient_employee_id"
                                        + " where s.employee_id = ?1 order by s.told_on desc, r.title, s.step_days desc,"
                                        + " field(s.recipient_kind, 'PERSON', 'LEAD', 'OFFICE')")
                                .setParameter(1, employee)
                                .setParameter(2, today.minusDays(LONGEST_WAIT_DAYS))
                                .setFirstResult(paging.offset())
                                .setMaxResults(paging.size()))
                .map(HistoryQueries::row)
                .toList();
        return new Slice<>(rows, SqlValues.number(total));
    }

    public void mailed(Collection<Long> reminders, Instant at) {
        em.createNativeQuery("update qualification_reminder set mailed_at = ?2 where id in (select id from "
                        + SqlIds.table(1) + "ids)")
                .setParameter(1, SqlIds.json(reminders))
                .setParameter(2, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .executeUpdate();
    }

    private static SentReminderRow row(Object[] row) {
        return new SentReminderRow(
                (String) row[0],
                SqlValues.date(row[1]),
                (int) SqlValues.number(row[2]),
                Recipient.valueOf((String) row[3]),
                (String) row[4],
                SqlValues.date(row[5]),
                SqlValues.instantOrNull(row[6]),
                SqlValues.flag(row[7]));
    }
}
