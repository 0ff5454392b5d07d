package org.rosenstock.people.employee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rosenstock.people.EmployeeQuery;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlValues;

/** Lists of employees with the position of one day. */
@ApplicationScoped
public class EmployeeList {

    private static final String ROW = """
            select e.id, e.first_name, e.last_name, u.id, u.name, r.name, e.staff_number, p.share_percent,
                   e.entry_date, e.exit_date
              from people_employee e
              left join people_position p on p.id = (
                   select x.id from people_position x where x.employee_id = e.id
                    order by (x.valid_from <= ?1 and (x.valid_until is null or x.valid_until >= ?1)) desc,
                             x.valid_from <= ?1 desc, x.valid_from desc, x.share_percent desc, x.id limit 1)
              left join people_org_unit u on u.id = p.org_unit_id
              left join people_job_role r on r.id = p.job_role_id
            """;

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    public Slice<EmployeeRow> list(EmployeeQuery query, boolean byStaffNumber, LocalDate day, Paging paging) {
        EmployeeCondition condition = new EmployeeCondition(query, byStaffNumber);
        Query count = em.createNativeQuery("select count(*) from people_employee e where " + condition.sql());
        condition.bind(count, day);
        long total = SqlValues.number(count.getSingleResult());
        Query rows = em.createNativeQuery(ROW + "where " + condition.sql() + " order by " + order(query.sort()));
        condition.bind(rows, day);
        List<Object[]> found = rows.setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Slice<>(found.stream().map(EmployeeList::row).toList(), total);
    }

    /** In the order of names; ids that do not exist are left out. */
    @SuppressWarnings("unchecked")
    public List<EmployeeRow> rows(Collection<Long> employees, LocalDate day) {
        if (employees.isEmpty()) {
            return List.of();
        }
        String ids = employees.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<Object[]> found = em.createNativeQuery(
                        ROW + "where e.id in (" + ids + ") order by " + order(EmployeeQuery.Sort.NAME))
                .setParameter(1, day)
                .getResultList();
        return found.stream().map(EmployeeList::row).toList();
    }

    /** Who has this staff number. */
    @SuppressWarnings("unchecked")
    public Optional<EmployeeRow> byStaffNumber(String staffNumber, LocalDate day) {
        List<Object[]> found = em.createNativeQuery(ROW + "where e.staff_number = ?2")
                .setParameter(1, day)
                .setParameter(2, staffNumber)
                .getResultList();
        return found.stream().map(EmployeeList::row).findFirst();
    }

    /** Who signs in with this staff number or user name. */
    @SuppressWarnings("unchecked")
    public Optional<EmployeeRow> byLogin(String login, LocalDate day) {
        List<Object[]> found = em.createNativeQuery(ROW + "where e.staff_number = ?2 or e.user_name = ?2")
                .setParameter(1, day)
                .setParameter(2, login)
                .getResultList();
        return found.stream().map(EmployeeList::row).findFirst();
    }

    private static String order(EmployeeQuery.Sort sort) {
        return switch (sort) {
            case NAME -> "e.last_name, e.first_name, e.id";
            case STAFF_NUMBER -> "e.staff_number";
            case ENTRY -> "e.entry_date desc, e.id";
        };
    }

    private static EmployeeRow row(Object[] row) {
        return new EmployeeRow(
                SqlValues.number(row[0]),
                (String) row[1],
                (String) row[2],
                row[3] == null ? null : SqlValues.number(row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                row[7] == null ? null : ((Number) row[7]).intValue(),
                SqlValues.date(row[8]),
                SqlValues.dateOrNull(row[9]));
    }
}
