package org.rosenstock.training.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.DueItems;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;

/** Asks those who took part for what they think, as long as they may answer; it is never a duty. */
@ApplicationScoped
@Transactional
public class EvaluationsDue implements DueItems {

    private static final int MINUTES = 2;

    @PersistenceContext
    EntityManager em;

    @Override
    public List<DueItem> dueFor(long employee, LocalDate today) {
        return SqlStatement.of(
                        em,
                        "select e.session_id, o.title, if(p.language = 'en', f.english, f.german), e.last_day"
                                + " from training_registration r join training_evaluation e on e.session_id = r.session_id"
                                + " join training_session s on s.id = e.session_id"
                                + " join training_offering o on o.id = s.offering_id"
                                + " join training_evaluation_form f on f.id = e.form_id"
                                + " join people_employee p on p.id = r.employee_id"
                                + " left join training_evaluation_mark m on m.registration_id = r.id"
                                + " where r.employee_id = ?1 and r.state in ('ATTENDED', 'PARTLY')"
                                + " and e.last_day >= ?2 and m.registration_id is null order by e.last_day",
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
        LocalDate until = SqlValues.date(row[3]);
        return new DueItem(
                "evaluation:" + SqlValues.number(row[0]),
                "message-square-text",
                (String) row[1],
                (String) row[2],
                until,
                DueItem.stateOn(today, until, false),
                "/training/evaluation?session=" + SqlValues.number(row[0]),
                MINUTES,
                false);
    }
}
