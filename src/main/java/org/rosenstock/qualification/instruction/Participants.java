package org.rosenstock.qualification.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.qualification.InstructionDetail.Participant;
import org.rosenstock.shared.SqlValues;

/** Who is on the list of an instruction, and who of them is there. */
@ApplicationScoped
public class Participants {

    private static final String SELECT = "select p.employee_id, concat(e.first_name, ' ', e.last_name),"
            + " coalesce((select concat(u.code, ' ', u.name) from people_position q"
            + " join people_org_unit u on u.id = q.org_unit_id where q.employee_id = e.id and q.valid_from <= ?2"
            + " and (q.valid_until is null or q.valid_until >= ?2) order by q.share_percent desc, q.id limit 1), ''),"
            + " p.present, p.confirmed_at from qualification_instruction_participant p"
            + " join people_employee e on e.id = p.employee_id where p.instruction_id = ?1"
            + " order by e.last_name, e.first_name, e.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** By name, with the unit of that day. */
    public List<Participant> of(long instruction, LocalDate day) {
        List<?> rows = em.createNativeQuery(SELECT)
                .setParameter(1, instruction)
                .setParameter(2, day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Participant(
                        SqlValues.number(row[0]),
                        (String) row[1],
                        (String) row[2],
                        SqlValues.flag(row[3]),
                        SqlValues.instantOrNull(row[4])))
                .toList();
    }

    /** The instructor says so. @return whether the person is on the list */
    public boolean tick(long instruction, long employee, boolean present) {
        return em.createNativeQuery("update qualification_instruction_participant set present = ?3,"
                                + " confirmed_at = if(?3, confirmed_at, null)"
                                + " where instruction_id = ?1 and employee_id = ?2")
                        .setParameter(1, instruction)
                        .setParameter(2, employee)
                        .setParameter(3, present ? 1 : 0)
                        .executeUpdate()
                == 1;
    }

    /** The person says so; the first time counts. @return false when it no longer runs */
    public boolean confirm(long instruction, long employee) {
        return em.createNativeQuery("update qualification_instruction_participant p join qualification_instruction i"
                                + " on i.id = p.instruction_id set p.present = true,"
                                + " p.confirmed_at = coalesce(p.confirmed_at, ?3)"
                                + " where i.state = 'OPEN' and p.instruction_id = ?1 and p.employee_id = ?2")
                        .setParameter(1, instruction)
                        .setParameter(2, employee)
                        .setParameter(3, CodeTries.utc(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    public void remove(long instruction, long employee) {
        em.createNativeQuery("delete from qualification_instruction_participant"
                        + " where instruction_id = ?1 and employee_id = ?2")
                .setParameter(1, instruction)
                .setParameter(2, employee)
                .executeUpdate();
    }

    public long count(long instruction) {
        return SqlValues.number(em.createNativeQuery(
                        "select count(*) from qualification_instruction_participant where instruction_id = ?1")
                .setParameter(1, instruction)
                .getSingleResult());
    }

    public boolean isListed(long instruction, long employee) {
        return !em.createNativeQuery("select employee_id from qualification_instruction_participant"
                        + " where instruction_id = ?1 and employee_id = ?2")
                .setParameter(1, instruction)
                .setParameter(2, employee)
                .getResultList()
                .isEmpty();
    }
}
