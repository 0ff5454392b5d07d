package org.rosenstock.qualification.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.shared.DueItem;
import org.rosenstock.shared.DueItems;
import org.rosenstock.shared.SqlValues;

/** Instructions on site that somebody is invited to and has not confirmed yet; they lead to entering the code. */
@ApplicationScoped
@Transactional
public class InstructionDueItems implements DueItems {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<DueItem> dueFor(long employee, LocalDate today) {
        List<?> rows = em.createNativeQuery("select i.id, i.topic, i.place, i.held_on"
                        + " from qualification_instruction_participant p"
                        + " join qualification_instruction i on i.id = p.instruction_id"
                        + " where p.employee_id = ?1 and not p.present and i.state = 'OPEN' and i.held_on >= ?2"
                        + " and i.method = 'CONFIRMED_ON_SCREEN' order by i.held_on, i.id")
                .setParameter(1, employee)
                .setParameter(2, today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> item(row, today))
                .toList();
    }

    @Override
    public boolean namesCourses() {
        return false;
    }

    private static DueItem item(Object[] row, LocalDate today) {
        LocalDate on = SqlValues.date(row[3]);
        return new DueItem(
                "instruction:" + SqlValues.number(row[0]),
                "clipboard-check",
                (String) row[1],
                (String) row[2],
                on,
                DueItem.stateOn(today, on, false),
                "/qualification/attend",
                0,
                true);
    }
}
