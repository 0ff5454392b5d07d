package org.rosenstock.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.learning.TaskRow;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.DueItems;

/** Reminds leads of practical tasks that somebody of their unit has reported. */
@ApplicationScoped
@Transactional
public class TasksDue implements DueItems {

    @PersistenceContext
    EntityManager em;

    @Inject
    OwnQueries own;

    @Override
    @SuppressWarnings("unchecked")
    public List<DueItem> dueFor(long employee, LocalDate today) {
        List<Number> units = em.createNativeQuery("select org_unit_id from people_leadership where employee_id = ?1"
                        + " and valid_from <= ?2 and (valid_until is null or valid_until >= ?2)")
                .setParameter(1, employee)
                .setParameter(2, today)
                .getResultList();
        return own.tasks(units.stream().map(Number::longValue).toList()).stream()
                .map(TasksDue::item)
                .toList();
    }

    @Override
    public boolean namesCourses() {
        return false;
    }

    private static DueItem item(TaskRow task) {
        return new DueItem(
                "task:" + task.participation() + "-" + task.lesson(),
                "clipboard-check",
                task.task(),
                task.employee() + " · " + task.course(),
                null,
                DueItem.State.OPEN,
                "/learning/tasks",
                1,
                false);
    }
}
