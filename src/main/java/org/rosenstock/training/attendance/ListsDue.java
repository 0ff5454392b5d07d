package org.rosenstock.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.DueItems;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.shared.Texts;

/** Reminds trainers of the house of the lists they keep: from the first day until the list is closed. */
@ApplicationScoped
@Transactional
public class ListsDue implements DueItems {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<DueItem> dueFor(long employee, LocalDate today) {
        return SqlStatement.of(
                        em,
                        "select s.id, o.title, s.last_day, e.language from training_session_trainer t"
                                + " join training_session s on s.id = t.session_id"
                                + " join training_offering o on o.id = s.offering_id"
                                + " join people_employee e on e.id = t.employee_id"
                                + " where t.employee_id = ?1 and s.state = 'PLANNED' and s.first_day <= ?2",
                        employee,
                        today)
                .rows()
                .map(row -> item(row, today))
                .toList();
    }

    @Override
    public boolean namesCourses() {
        return false;
    }

    private static DueItem item(Object[] row, LocalDate today) {
        LocalDate last = SqlValues.date(row[2]);
        return new DueItem(
                "attendance:" + SqlValues.number(row[0]),
                "clipboard-check",
                (String) row[1],
                Texts.get(Locale.forLanguageTag((String) row[3]), "training.due.list"),
                last,
                DueItem.stateOn(today, last, false),
                "/training/attendance?id=" + SqlValues.number(row[0]),
                0,
                false);
    }
}
