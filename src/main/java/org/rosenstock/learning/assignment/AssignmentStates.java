package org.rosenstock.learning.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.learning.AssignedItem;
import org.rosenstock.learning.AssignedState;
import org.rosenstock.learning.AssignmentRow;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Reminder;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Where assigned courses stand. A course counts as done when it was finished since the day it was assigned. */
@ApplicationScoped
public class AssignmentStates {

    private static final int FORGET_DAYS = 365;

    private static final String DONE_AT = "(select max(t.completed_at) from learning_participation t"
            + " where t.employee_id = ap.employee_id and t.course_id = a.course_id and t.completed_at >= a.counts_from)";

    private static final String BEGUN = "exists (select 1 from learning_participation t"
            + " where t.employee_id = ap.employee_id and t.course_id = a.course_id and t.completed_at is null)";

    private static final String ITEM = "select a.id, ap.employee_id, c.id, c.code, v.title, a.due_on, " + BEGUN + ", "
            + DONE_AT + ", v.minutes, concat(b.first_name, ' ', b.last_name)"
            + """
             from learning_assignment_person ap
             join learning_assignment a on a.id = ap.assignment_id
             join learning_course c on c.id = a.course_id
             join learning_course_version v on v.id = coalesce(c.published_version_id, c.draft_version_id)
             left join people_employee b on b.id = a.assigned_by
            where ap.withdrawn_at is null \
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** One assigned course with what the person's own list shows beyond the state. */
    public record Own(AssignedItem item, int minutes, String assignedBy) {}

    /** What was assigned to a person and is not finished. */
    public List<Own> open(long employee, LocalDate today) {
        return rows(em.createNativeQuery(ITEM + " and ap.employee_id = ?1 and " + DONE_AT + " is null")
                        .setParameter(1, employee))
                .map(row -> new Own(
                        item(row, today), (int) SqlValues.number(row[8]), row[9] == null ? "" : (String) row[9]))
                .toList();
    }

    /** Assigned courses of all people directly in the units the asker leads, those of the last year. */
    public List<AssignedItem> ofTeam(Asker by, LocalDate today) {
        return rows(em.createNativeQuery(ITEM + " and a.due_on >= ?2 and ap.employee_id "
                                + AssignmentRepository.LED.formatted(SqlIds.table(3)) + " order by a.due_on, a.id")
                        .setParameter(1, today)
                        .setParameter(2, today.minusDays(FORGET_DAYS))
                        .setParameter(3, SqlIds.json(by.ledUnits())))
                .map(row -> item(row, today))
                .toList();
    }

    /** Open assignments due on one of the days, in the order of their ids, after a given one. */
    public List<Reminder> reminders(LocalDate from, LocalDate until, long after, int limit) {
        return rows(em.createNativeQuery("select ap.id, ap.employee_id, v.title, a.due_on, c.code"
                                + " from learning_assignment_person ap"
                                + " join learning_assignment a on a.id = ap.assignment_id"
                                + " join learning_course c on c.id = a.course_id"
                                + " join learning_course_version v on v.id = c.published_version_id"
                                + " where ap.withdrawn_at is null and a.due_on between ?1 and ?2 and ap.id > ?3 and "
                                + DONE_AT + " is null order by ap.id")
                        .setParameter(1, from)
                        .setParameter(2, until)
                        .setParameter(3, after)
                        .setMaxResults(limit))
                .map(row -> new Reminder(
                        SqlValues.number(row[0]),
                        SqlValues.number(row[1]),
                        (String) row[2],
                        SqlValues.date(row[3]),
                        "/learning/course?id=" + row[4]))
                .toList();
    }

    /** Assignments of the last year to people the asker answers for, newest first. */
    public Slice<AssignmentRow> list(Asker by, LocalDate today, Paging paging) {
        boolean all = by.is(Role.HR);
        String from = " from learning_assignment a join learning_assignment_person ap on ap.assignment_id = a.id"
                + " where ap.withdrawn_at is null and a.due_on >= ?2 and ?1 is not null"
                + (all ? "" : " and ap.employee_id " + AssignmentRepository.LED.formatted(SqlIds.table(3)));
        Object total = bind(em.createNativeQuery("select count(distinct a.id)" + from), by, today, all)
                .getSingleResult();
        String done = DONE_AT + " is not null";
        List<AssignmentRow> items = rows(bind(
                                em.createNativeQuery(
                                        "select x.id, c.code, v.title, concat(b.first_name, ' ', b.last_name),"
                                                + " x.created_at, x.due_on, x.note, x.people, x.done, x.people - x.done"
                                                + " from (select a.id, a.course_id, a.assigned_by, a.created_at, a.due_on, a.note,"
                                                + " count(*) as people, sum(" + done + ") as done" + from
                                                + " group by a.id, a.course_id, a.assigned_by, a.created_at, a.due_on, a.note) x"
                                                + " join learning_course c on c.id = x.course_id"
                                                + " join learning_course_version v on v.id = coalesce(c.published_version_id,"
                                                + " c.draft_version_id) left join people_employee b on b.id = x.assigned_by"
                                                + " order by x.created_at desc, x.id desc"),
                                by,
                                today,
                                all)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size()))
                .map(row -> row(row, today))
                .toList();
        return new Slice<>(items, SqlValues.number(total));
    }

    private static Query bind(Query query, Asker by, LocalDate today, boolean all) {
        query.setParameter(1, today).setParameter(2, today.minusDays(FORGET_DAYS));
        return all ? query : query.setParameter(3, SqlIds.json(by.ledUnits()));
    }

    private static AssignmentRow row(Object[] row, LocalDate today) {
        LocalDate due = SqlValues.date(row[5]);
        return new AssignmentRow(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                row[3] == null ? "" : (String) row[3],
                SqlValues.instant(row[4]),
                due,
                row[6] == null ? "" : (String) row[6],
                SqlValues.number(row[7]),
                SqlValues.number(row[8]),
                due.isBefore(today) ? SqlValues.number(row[9]) : 0);
    }

    private AssignedItem item(Object[] row, LocalDate today) {
        Instant done = SqlValues.instantOrNull(row[7]);
        LocalDate due = SqlValues.date(row[5]);
        return new AssignedItem(
                SqlValues.number(row[0]),
                SqlValues.number(row[1]),
                SqlValues.number(row[2]),
                (String) row[3],
                (String) row[4],
                due,
                AssignmentStates.state(done != null, SqlValues.flag(row[6]), due, today),
                done == null ? null : LocalDate.ofInstant(done, clock.getZone()));
    }

    static AssignedState state(boolean done, boolean begun, LocalDate due, LocalDate today) {
        if (done) {
            return AssignedState.DONE;
        }
        if (due.isBefore(today)) {
            return AssignedState.OVERDUE;
        }
        return begun ? AssignedState.BEGUN : AssignedState.OPEN;
    }

    @SuppressWarnings("unchecked")
    private static java.util.stream.Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }
}
