package org.rosenstock.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.people.SignIns.Ticket;
import org.rosenstock.people.SignedInPerson;
import org.rosenstock.shared.SqlValues;

/** Turns a ticket or a token into a person with the rights of today, by one query. */
@ApplicationScoped
public class Askers {

    private static final String PERSON = """
            select e.id, e.staff_number, e.first_name, e.last_name, e.language,
                   coalesce(c.epoch, 0), coalesce(c.must_change, false),
                   (select group_concat(g.role) from people_role_grant g where g.employee_id = e.id),
                   (select group_concat(l.org_unit_id) from people_leadership l where l.employee_id = e.id
                      and l.valid_from <= ?1 and (l.valid_until is null or l.valid_until >= ?1))
              from people_employee e left join people_credential c on c.employee_id = e.id
             where e.entry_date <= ?1 and (e.exit_date is null or e.exit_date >= ?1) and \
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A fresh ticket, unless the person is not employed today. */
    public Optional<Ticket> ticket(long employee) {
        return row("e.id = ?2", employee).map(row -> new Ticket(employee, epoch(row)));
    }

    public Optional<SignedInPerson> resume(Ticket ticket) {
        return row("e.id = ?2", ticket.employee())
                .filter(row -> epoch(row) == ticket.epoch())
                .map(Askers::person);
    }

    public Optional<SignedInPerson> byToken(String token) {
        return row(
                        "e.id = (select t.employee_id from people_access_token t where t.token_hash = ?2"
                                + " and t.revoked_at is null and t.expires_on >= ?1)",
                        TokenHash.of(token))
                .map(Askers::person);
    }

    @SuppressWarnings("unchecked")
    private Optional<Object[]> row(String condition, Object parameter) {
        Query query = em.createNativeQuery(PERSON + condition)
                .setParameter(1, LocalDate.now(clock))
                .setParameter(2, parameter);
        List<Object[]> rows = query.getResultList();
        return rows.stream().findFirst();
    }

    private static int epoch(Object[] row) {
        return ((Number) row[5]).intValue();
    }

    private static SignedInPerson person(Object[] row) {
        Asker asker = new Asker(
                SqlValues.number(row[0]), split((String) row[7], Role::valueOf), split((String) row[8], Long::valueOf));
        return new SignedInPerson(
                asker, (String) row[1], (String) row[2], (String) row[3], (String) row[4], SqlValues.flag(row[6]));
    }

    private static <T> Set<T> split(@Nullable String list, Function<String, T> element) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.split(",")).map(element).collect(Collectors.toUnmodifiableSet());
    }
}
