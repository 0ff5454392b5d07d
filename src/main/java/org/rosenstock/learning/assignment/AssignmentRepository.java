package org.rosenstock.learning.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rosenstock.learning.AssignmentForm;
import org.rosenstock.learning.AssignmentPreview.Person;
import org.rosenstock.learning.AssignmentPreview.Standing;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Stores assignments, whole groups by one statement. */
@ApplicationScoped
public class AssignmentRepository {

    private static final String EMPLOYED = " e.entry_date <= ?1 and (e.exit_date is null or e.exit_date >= ?1) ";

    /** People whose current position is directly in one of the units of a parameter. */
    static final String LED = """
             in (select p.employee_id from people_position p where p.org_unit_id in (select id from %s ids)
                    and p.valid_from <= ?1 and (p.valid_until is null or p.valid_until >= ?1)) \
            """;

    private static final String IN_UNIT = """
             in (select p.employee_id from people_org_unit_closure c join people_position p
                    on p.org_unit_id = c.descendant_id
                  where c.ancestor_id = ?4 and c.depth <= ?5
                    and p.valid_from <= ?1 and (p.valid_until is null or p.valid_until >= ?1)) \
            """;

    private static final String CANDIDATES =
            """
            select e.id, concat(e.first_name, ' ', e.last_name),
                   (select count(*) from learning_assignment_person ap
                      join learning_assignment a on a.id = ap.assignment_id
                     where ap.employee_id = e.id and ap.withdrawn_at is null and a.course_id = ?2
                       and not exists (select 1 from learning_participation t where t.employee_id = e.id
                          and t.course_id = a.course_id and t.completed_at >= a.counts_from)),
                   (select max(t.completed_at) from learning_assignment_person ap
                      join learning_assignment a on a.id = ap.assignment_id
                      join learning_participation t on t.employee_id = e.id and t.course_id = a.course_id
                       and t.completed_at >= a.counts_from
                     where ap.employee_id = e.id and ap.withdrawn_at is null and a.course_id = ?2)
              from people_employee e
             where \
            """ + EMPLOYED + " and (e.id in (select id from " + SqlIds.table(3) + "chosen) or e.id " + IN_UNIT + ")";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A course of the catalogue. */
    public record Offered(long id, String code, String title) {}

    public Optional<Offered> offered(String code) {
        List<?> rows = em.createNativeQuery("select c.id, c.code, v.title from learning_course c"
                        + " join learning_course_version v on v.id = c.published_version_id"
                        + " where c.code = ? and c.state = 'PUBLISHED'")
                .setParameter(1, code)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Offered(SqlValues.number(row[0]), (String) row[1], (String) row[2]))
                .findFirst();
    }

    /** Everybody the form names and the asker may assign to, by name. */
    public List<Person> candidates(Asker by, AssignmentForm form, long course, LocalDate today) {
        boolean anybody = by.is(Role.HR);
        Long unit = form.orgUnit();
        var query = em.createNativeQuery(CANDIDATES + (anybody ? "" : " and e.id " + LED.formatted(SqlIds.table(6)))
                        + " order by e.last_name, e.first_name, e.id")
                .setParameter(1, today)
                .setParameter(2, course)
                .setParameter(3, SqlIds.json(form.employees()))
                .setParameter(4, unit == null ? 0 : unit)
                .setParameter(5, anybody ? Integer.MAX_VALUE : 0);
        if (!anybody) {
            query.setParameter(6, SqlIds.json(by.ledUnits()));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(this::person).toList();
    }

    private Person person(Object[] row) {
        Instant done = SqlValues.instantOrNull(row[3]);
        Standing standing =
                SqlValues.number(row[2]) > 0 ? Standing.ASSIGNED : done != null ? Standing.DONE : Standing.NEW;
        return new Person(
                SqlValues.number(row[0]),
                (String) row[1],
                standing,
                done == null ? null : LocalDate.ofInstant(done, clock.getZone()));
    }

    long add(Assignment assignment, Collection<Long> employees) {
        em.persist(assignment);
        em.flush();
        em.createNativeQuery("insert into learning_assignment_person (id, assignment_id, employee_id)"
                        + " select nextval(learning_assignment_person_seq), ?1, id from " + SqlIds.table(2) + "ids")
                .setParameter(1, assignment.id())
                .setParameter(2, SqlIds.json(employees))
                .executeUpdate();
        return assignment.id();
    }

    /** Takes an assignment back from everybody the asker answers for; who has finished keeps what they have. */
    public void withdraw(Asker by, long assignment, Instant now, LocalDate today) {
        String whose = by.is(Role.HR) ? "" : " and employee_id " + LED.formatted(SqlIds.table(5));
        var query = em.createNativeQuery("update learning_assignment_person set withdrawn_at = ?2, withdrawn_by = ?3"
                        + " where assignment_id = ?4 and withdrawn_at is null and ?1 is not null" + whose)
                .setParameter(1, today)
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(3, by.employee())
                .setParameter(4, assignment);
        if (!by.is(Role.HR)) {
            query.setParameter(5, SqlIds.json(by.ledUnits()));
        }
        if (query.executeUpdate() == 0) {
            throw new NotFound("assignment " + assignment);
        }
    }
}
