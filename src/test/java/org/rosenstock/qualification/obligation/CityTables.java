package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rosenstock.people.Asker;
import org.rosenstock.people.JobRoles;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.obligation.SmallCity.Person;
import org.rosenstock.qualification.requirement.Definitions;
import org.rosenstock.shared.SqlValues;

/** Writes the small city into the tables of people, past the doors, which know no other day than today. */
@ApplicationScoped
@Transactional
public class CityTables {

    static final long FIRST = 5_000_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    SmallOffices offices;

    @Inject
    JobRoles jobRoles;

    private long[] units;
    private long[] roles;
    private long group;

    long[] units() {
        return units;
    }

    long[] roles() {
        return roles;
    }

    long group() {
        return group;
    }

    void prepare() {
        units = offices.found().stream().mapToLong(Long::longValue).toArray();
        roles = Stream.iterate(0, i -> i + 1)
                .limit(SmallCity.ROLES)
                .mapToLong(i -> jobRoles.create(Asker.system(), "KS" + i, "Kleinstadt " + i))
                .toArray();
        group = FIRST;
        run("insert into people_group (id, name, purpose) values (?1, 'Kleinstadt', 'Zum Testen')", group);
    }

    static long id(Person person) {
        return FIRST + person.number;
    }

    void write(Person person, LocalDate day) {
        long id = id(person);
        if (run("update people_employee set exit_date = ?2 where id = ?1", id, person.exit) == 0) {
            run(
                    "insert into people_employee (id, staff_number, user_name, first_name, last_name, entry_date,"
                            + " minor_until) values (?1, concat('ks', ?1), concat('ks', ?1), 'K', 'S', ?2, ?3)",
                    id,
                    person.entry,
                    person.minorUntil());
        }
        run(
                "update people_position set valid_until = date_sub(?2, interval 1 day) where employee_id = ?1"
                        + " and valid_until is null and valid_from < ?2",
                id,
                person.postSince);
        run(
                "insert into people_position (id, employee_id, org_unit_id, job_role_id, valid_from, share_percent)"
                        + " select nextval(people_position_seq), ?1, ?2, ?3, ?4, 100 from dual where not exists (select 1"
                        + " from people_position where employee_id = ?1 and valid_from = ?4)",
                id,
                units[person.unit],
                roles[person.role],
                person.postSince);
        pauseAndGroup(person, id, day);
    }

    private void pauseAndGroup(Person person, long id, LocalDate day) {
        if (person.paused == null) {
            run(
                    "update people_pause set until_day = date_sub(?2, interval 1 day) where employee_id = ?1"
                            + " and until_day is null",
                    id,
                    day);
        } else {
            run(
                    "insert into people_pause (id, employee_id, from_day, entered_by, entered_at)"
                            + " select nextval(people_pause_seq), ?1, ?2, 0, ?2 from dual where not exists (select 1"
                            + " from people_pause where employee_id = ?1 and until_day is null)",
                    id,
                    person.paused);
        }
        if (person.inGroup) {
            run(
                    "insert into people_group_member (id, group_id, employee_id, valid_from)"
                            + " select nextval(people_group_member_seq), ?2, ?1, ?3 from dual where not exists (select 1"
                            + " from people_group_member where employee_id = ?1 and valid_until is null)",
                    id,
                    group,
                    day);
        } else {
            run(
                    "update people_group_member set valid_until = date_sub(?2, interval 1 day) where employee_id = ?1"
                            + " and valid_until is null",
                    id,
                    day);
        }
    }

    void rule(long id, LocalDate day, RequirementDefinition definition) {
        run(
                "insert into qualification_requirement (id, code, title, legal_basis, purpose, first_due_days, active_from)"
                        + " select ?1, concat('ks', ?1), ?2, 'Test', 'Test', 28, ?3 from dual where not exists (select 1"
                        + " from qualification_requirement where id = ?1)",
                id,
                definition.title(),
                day);
        run(
                "insert into qualification_requirement_version (requirement_id, number, valid_from, definition, created_at,"
                        + " created_by) select ?1, 1 + count(*), ?2, ?3, ?2, 0 from qualification_requirement_version"
                        + " where requirement_id = ?1",
                id,
                day,
                Definitions.json(definition));
        run(
                "update qualification_requirement set current_version_id = (select max(id)"
                        + " from qualification_requirement_version where requirement_id = ?1) where id = ?1",
                id);
    }

    void endRule(long id, LocalDate day) {
        run("update qualification_requirement set ended_on = ?2 where id = ?1", id, day);
    }

    void prove(long person, long course, LocalDate day) {
        run(
                "insert into qualification_evidence (id, employee_id, course_id, title, kind, fulfilled_on, recorded_at)"
                        + " values (nextval(qualification_evidence_seq), ?1, ?2, 'Test', 'COURSE_COMPLETION', ?3, ?3)",
                person,
                course,
                day);
    }

    /** The last proof of the course did not hold. */
    void withdraw(long person, long course, LocalDate day) {
        run(
                "insert into qualification_evidence (id, employee_id, course_id, title, kind, fulfilled_on, recorded_at,"
                        + " corrects_id, voided, reason) select nextval(qualification_evidence_seq), employee_id,"
                        + " course_id, title, kind, fulfilled_on, ?3, id, true, 'Test' from qualification_evidence"
                        + " where employee_id = ?1 and course_id = ?2 and not voided and id not in (select corrects_id"
                        + " from qualification_evidence where corrects_id is not null) order by id desc limit 1",
                person,
                course,
                day);
    }

    /** Requirement, person and where they stand on the day, one row each. */
    @SuppressWarnings("unchecked")
    List<Object[]> standing(LocalDate day) {
        return (List<Object[]>) query("""
                select o.requirement_id, o.employee_id, case
                    when o.booked_on <= ?1 and (o.valid_until is null or o.valid_until >= ?1) then 'D'
                    when o.paused_from <= ?1 then 'P' when o.covered_until >= ?1 then 'C'
                    when o.due_on < ?1 then 'L' else 'O' end
                  from qualification_obligation o
                 where o.employee_id >= ?2 and o.opened_on <= ?1 and (o.ended_on is null or o.ended_on > ?1)""", day, FIRST).getResultList();
    }

    /** What {@link SmallCount} counts from: the rows that hold on the day. */
    @SuppressWarnings("unchecked")
    List<Object[]> obligations(LocalDate day) {
        return (List<Object[]>) query("""
                select o.requirement_id, o.employee_id, o.booked_on, o.valid_until, o.paused_from, o.due_on,
                       o.covered_until
                  from qualification_obligation o
                 where o.employee_id >= ?2 and o.opened_on <= ?1 and (o.ended_on is null or o.ended_on > ?1)""", day, FIRST).getResultList();
    }

    /** Number and checksum of all proofs recorded until a day. */
    String proofs(LocalDate day) {
        return String.valueOf(query(
                        "select cast(concat(count(*), '/', coalesce(sum(crc32(concat_ws(',', id, employee_id,"
                                + " course_id, fulfilled_on, recorded_at))), 0)) as char) from qualification_evidence where employee_id >= ?2"
                                + " and recorded_at <= ?1",
                        day,
                        FIRST)
                .getSingleResult());
    }

    /** Rules whose obligations the person could fulfil by a course now. */
    List<Long> open(long person) {
        List<?> ids = query(
                        "select o.requirement_id from qualification_obligation o where o.employee_id = ?1"
                                + " and o.ended_on is null and o.booked_on is null order by o.requirement_id",
                        person)
                .getResultList();
        return ids.stream().map(SqlValues::number).toList();
    }

    private int run(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
