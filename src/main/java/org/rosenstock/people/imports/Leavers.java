package org.rosenstock.people.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Ends the employment of many people at once, with all that ends with it. */
@ApplicationScoped
class Leavers {

    private static final List<String> WITH_IT = List.of("people_position", "people_leadership", "people_group_member");

    @PersistenceContext
    EntityManager em;

    void end(Collection<Long> employees, LocalDate lastDay) {
        if (employees.isEmpty()) {
            return;
        }
        String ids = employees.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
        run("update people_employee set exit_date = ?1, version = version + 1 where id in " + ids, lastDay);
        for (String table : WITH_IT) {
            run("delete from " + table + " where employee_id in " + ids + " and valid_from > ?1", lastDay);
            run(
                    "update " + table + " set valid_until = ?1, version = version + 1 where employee_id in " + ids
                            + " and (valid_until is null or valid_until > ?1)",
                    lastDay);
        }
    }

    private void run(String sql, LocalDate lastDay) {
        em.createNativeQuery(sql).setParameter(1, lastDay).executeUpdate();
    }
}
