package org.rosenstock.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.LeadKind;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;

/**
 * Who decides about whom: lead and deputies of the unit somebody works in today; about a lead those of the unit above.
 * Nobody decides about oneself.
 */
@ApplicationScoped
public class Deciders {

    /** Condition on r.employee_id; ?1 day, ?2 led units, ?3 the lead. */
    public static final String LED = """
            r.employee_id <> ?3 and exists (select 1 from people_position p join people_org_unit u on u.id = p.org_unit_id
              where p.employee_id = r.employee_id and p.valid_from <= ?1
                and (p.valid_until is null or p.valid_until >= ?1)
                and (u.id in (select id from %1$s own) or u.parent_id in (select id from %1$s above)
                     and exists (select 1 from people_leadership l where l.org_unit_id = u.id and l.kind = 'LEAD'
                         and l.employee_id = r.employee_id and l.valid_from <= ?1
                         and (l.valid_until is null or l.valid_until >= ?1))))""".formatted(SqlIds.table(2));

    private static final String LEADING = """
            from people_position p join people_org_unit u on u.id = p.org_unit_id
              join people_leadership l on l.employee_id <> p.employee_id and l.valid_from <= ?1
                   and (l.valid_until is null or l.valid_until >= ?1)
                   and (l.org_unit_id = u.id or l.org_unit_id = u.parent_id
                        and exists (select 1 from people_leadership o where o.org_unit_id = u.id and o.kind = 'LEAD'
                            and o.employee_id = p.employee_id and o.valid_from <= ?1
                            and (o.valid_until is null or o.valid_until >= ?1)))
              join people_employee e on e.id = l.employee_id and (e.exit_date is null or e.exit_date >= ?1)
             where p.employee_id = ?2 and p.valid_from <= ?1 and (p.valid_until is null or p.valid_until >= ?1)""";

    private static final String WHO = "select distinct e.id, l.kind, e.first_name, e.last_name, e.language";

    /** Somebody who decides. @param lead false for a deputy */
    public record Decider(long employee, boolean lead, String firstName, String lastName, String language) {}

    @PersistenceContext
    EntityManager em;

    /** Whether this person decides about the other one today. */
    public boolean decides(Asker by, long employee, LocalDate today) {
        return by.isLead()
                && SqlStatement.of(
                                        em,
                                        "select count(*) from (select ?4 as employee_id) r where " + LED,
                                        today,
                                        SqlIds.json(by.ledUnits()),
                                        by.employee(),
                                        employee)
                                .number()
                        > 0;
    }

    /** Whether anybody but the person leads here today. */
    public boolean hasLead(long employee, LocalDate today) {
        return SqlStatement.of(em, "select count(*) " + LEADING, today, employee)
                        .number()
                > 0;
    }

    /** Who decides about this person today. */
    public List<Decider> of(long employee, LocalDate today) {
        return SqlStatement.of(em, WHO + " " + LEADING + " order by l.kind = 'LEAD' desc, e.id", today, employee)
                .rows()
                .map(row -> new Decider(
                        SqlValues.number(row[0]),
                        LeadKind.LEAD.name().equals(row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4]))
                .toList();
    }

    /** The unit somebody works in most today. */
    public @Nullable Long unit(long employee, LocalDate today) {
        return SqlStatement.of(
                        em,
                        "select p.org_unit_id from people_position p where p.employee_id = ?2 and p.valid_from <= ?1"
                                + " and (p.valid_until is null or p.valid_until >= ?1)"
                                + " order by p.share_percent desc, p.id limit 1",
                        today,
                        employee)
                .numbers()
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody is employed today. */
    boolean isHere(long employee, LocalDate today) {
        return SqlStatement.of(
                                em,
                                "select count(*) from people_employee where id = ?2 and (exit_date is null or exit_date >= ?1)",
                                today,
                                employee)
                        .number()
                > 0;
    }
}
