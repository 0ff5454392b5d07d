package org.rosenstock.qualification.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.InstructionGuest;
import org.rosenstock.qualification.InstructionRow;
import org.rosenstock.qualification.OwingUnit;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/**
 * Who can be put on a list: people of the own units for a lead, everybody the rule concerns for the office that answers
 * for it, everybody for HR; never the instructor.
 */
@ApplicationScoped
public class GuestQueries {

    private static final int HITS = 8;
    private static final int UNITS = 200;

    /** Home position {@code p} and its unit {@code u} of those who work here today. */
    private static final String FROM = """
             from people_employee e join people_position p on p.id = (select q.id from people_position q
                  where q.employee_id = e.id and q.valid_from <= ?1 and (q.valid_until is null or q.valid_until >= ?1)
                  order by q.share_percent desc, q.id limit 1)
             join people_org_unit u on u.id = p.org_unit_id \
            """;

    private static final String OBLIGED = "exists (select 1 from qualification_obligation o where o.employee_id = e.id"
            + " and o.requirement_id = ?2 and o.ended_on is null%s)";

    /** Still has to do the part and is not away. */
    private static final String OWES = OBLIGED.formatted(" and o.booked_on is null and o.paused_from is null"
            + " and not exists (select 1 from qualification_obligation_part d"
            + " where d.obligation_id = o.id and d.part = ?3)");

    private static final String WITHIN = """
             where e.id <> ?4 and e.entry_date <= ?1 and (e.exit_date is null or e.exit_date >= ?1)
               and not exists (select 1 from qualification_instruction_participant t
                    where t.instruction_id = ?5 and t.employee_id = e.id)
               and (?6 = 1 or ?7 = 1 and %s or exists (select 1 from people_position w where w.employee_id = e.id
                    and w.valid_from <= ?1 and (w.valid_until is null or w.valid_until >= ?1)
                    and w.org_unit_id in (select id from %s units))) \
            """.formatted(OBLIGED.formatted(""), SqlIds.table(8));

    @PersistenceContext
    EntityManager em;

    @Inject
    OnSiteParts parts;

    @Inject
    Clock clock;

    /** Units with people who still have to do this part and are not on the list. */
    public List<OwingUnit> owing(Asker by, InstructionRow row) {
        if (!parts.place(row).counts()) {
            return List.of();
        }
        Query query = em.createNativeQuery("select u.id, concat(u.code, ' ', u.name), count(*)" + FROM + WITHIN
                        + " and " + OWES + " group by u.id, u.code, u.name order by u.code")
                .setMaxResults(UNITS);
        return rows(bind(query, by, row).setParameter(3, number(row)))
                .map(found -> new OwingUnit(SqlValues.number(found[0]), (String) found[1], SqlValues.number(found[2])))
                .toList();
    }

    /** By words of the name. */
    public List<InstructionGuest> find(Asker by, InstructionRow row, String text) {
        Query query = em.createNativeQuery("select e.id, concat(e.first_name, ' ', e.last_name),"
                        + " concat(u.code, ' ', u.name), " + OWES + FROM + WITHIN
                        + " and concat(e.first_name, ' ', e.last_name) like ?9"
                        + " order by e.last_name, e.first_name, e.id")
                .setMaxResults(HITS);
        return rows(bind(query, by, row).setParameter(3, number(row)).setParameter(9, SqlValues.like(text)))
                .map(found -> new InstructionGuest(
                        SqlValues.number(found[0]), (String) found[1], (String) found[2], SqlValues.flag(found[3])))
                .toList();
    }

    /** Puts all of a unit on the list who still have to do the part. @return how many */
    public int inviteUnit(Asker by, InstructionRow row, long unit) {
        return bind(em.createNativeQuery(insert() + " and " + OWES + " and u.id = ?9"), by, row)
                .setParameter(3, number(row))
                .setParameter(9, unit)
                .executeUpdate();
    }

    /** Puts one person on the list. @return false when the asker may not, or the person is there already */
    public boolean invite(Asker by, InstructionRow row, long employee) {
        return bind(em.createNativeQuery(insert() + " and e.id = ?3"), by, row)
                        .setParameter(3, employee)
                        .executeUpdate()
                == 1;
    }

    /** Whether the asker leads the unit that answers for the rule. */
    public boolean isOffice(Asker by, InstructionRow row) {
        Long office = parts.office(row.requirement());
        return office != null && by.leads(office);
    }

    /** The part as it is numbered now. */
    private int number(InstructionRow row) {
        Integer part = parts.place(row).part();
        return part == null ? 1 : part;
    }

    private static String insert() {
        return "insert into qualification_instruction_participant (instruction_id, employee_id) select ?5, e.id" + FROM
                + WITHIN;
    }

    private Query bind(Query query, Asker by, InstructionRow row) {
        return query.setParameter(1, LocalDate.now(clock))
                .setParameter(2, row.requirement())
                .setParameter(4, by.employee())
                .setParameter(5, row.id())
                .setParameter(6, by.is(Role.HR) ? 1 : 0)
                .setParameter(7, isOffice(by, row) ? 1 : 0)
                .setParameter(8, SqlIds.json(by.ledUnits()));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }
}
