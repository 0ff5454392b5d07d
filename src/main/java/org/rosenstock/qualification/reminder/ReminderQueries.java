package org.rosenstock.qualification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.requirement.Definitions;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Reads what reminding depends on, one statement for a portion. */
@ApplicationScoped
class ReminderQueries {

    /**
     * Obligations of which a step has come and neither it nor a later one was sent: the same that {@link ReminderPolicy}
     * says of each, asked of all at once. By rule, so that the index of its due dates is used.
     */
    private static final String CANDIDATES = """
            select o.id from qualification_requirement_version v
              join json_table(v.definition, '$.reminders[*]' columns (days int path '$.days')) s
              join qualification_obligation o on o.requirement_id = v.requirement_id and o.ended_on is null
               and o.fulfilled_on is null and o.due_on <= date_sub(?1, interval s.days day) and o.version_id = v.id
             where o.id > ?2 and (o.paused_from is null or o.paused_from > ?1)
               and not exists (select 1 from qualification_reminder r where r.employee_id = o.employee_id
                   and r.requirement_id = o.requirement_id and r.cycle = o.cycle and r.due_on = o.due_on
                   and r.step_days >= s.days)
             group by o.id order by o.id limit ?3""";

    @PersistenceContext
    EntityManager em;

    /** What a version of a rule says, with the code of the one course that fulfils it, empty when there is none. */
    record Rule(RequirementDefinition definition, String courseCode) {}

    /** Obligations that need a reminder, those after an id. Read apart, so that planning begins with its locks. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> candidates(LocalDate day, long after, int limit) {
        List<?> ids = em.createNativeQuery(CANDIDATES)
                .setParameter(1, day)
                .setParameter(2, after)
                .setParameter(3, limit)
                .getResultList();
        return ids.stream().map(SqlValues::number).toList();
    }

    /**
     * Locks obligations until the end of the transaction. Those that somebody else works on are left to them: either
     * they are reminded there, or they have just changed and are looked at in the next run.
     */
    List<DueObligation> lock(Collection<Long> obligations, LocalDate day) {
        List<?> locked = em.createNativeQuery("select id from qualification_obligation where id in (select id from "
                        + SqlIds.table(1) + "ids) and ended_on is null order by id for update skip locked")
                .setParameter(1, SqlIds.json(obligations))
                .getResultList();
        return rows(em.createNativeQuery("""
                        select o.id, o.requirement_id, o.employee_id, concat(e.first_name, ' ', e.last_name), o.cycle,
                               o.due_on, o.version_id, o.paused_from is not null and o.paused_from <= ?1,
                               o.fulfilled_on is not null
                          from qualification_obligation o join people_employee e on e.id = o.employee_id
                         where (e.exit_date is null or e.exit_date >= ?1) and o.id in (select id from %s ids)
                         order by o.id""".formatted(SqlIds.table(2)))
                        .setParameter(1, day)
                        .setParameter(
                                2,
                                SqlIds.json(
                                        locked.stream().map(SqlValues::number).toList())))
                .map(row -> new DueObligation(
                        SqlValues.number(row[0]),
                        SqlValues.number(row[1]),
                        SqlValues.number(row[2]),
                        (String) row[3],
                        (int) SqlValues.number(row[4]),
                        SqlValues.date(row[5]),
                        SqlValues.number(row[6]),
                        SqlValues.flag(row[7]),
                        SqlValues.flag(row[8])))
                .toList();
    }

    /** Days of the steps that were sent for the deadline that each of these obligations has now, by obligation. */
    Map<Long, Set<Integer>> sent(Collection<Long> obligations) {
        Map<Long, Set<Integer>> sent = new HashMap<>();
        rows(em.createNativeQuery("select o.id, s.step_days from qualification_obligation o"
                                + " join qualification_reminder s on s.employee_id = o.employee_id"
                                + " and s.requirement_id = o.requirement_id and s.cycle = o.cycle"
                                + " and s.due_on = o.due_on where o.id in (select id from " + SqlIds.table(1) + "ids)")
                        .setParameter(1, SqlIds.json(obligations)))
                .forEach(row -> sent.computeIfAbsent(SqlValues.number(row[0]), id -> new HashSet<>())
                        .add((int) SqlValues.number(row[1])));
        return sent;
    }

    Map<Long, Rule> rules(Collection<Long> versions) {
        Map<Long, Rule> rules = new HashMap<>();
        rows(em.createNativeQuery("select v.id, v.definition, c.code from qualification_requirement_version v"
                                + " left join learning_course c on c.id = if(json_length(v.definition, '$.parts') = 1"
                                + " and json_length(v.definition, '$.parts[0].ways') = 1,"
                                + " json_value(v.definition, '$.parts[0].ways[0].course'), null)"
                                + " where v.id in (select id from " + SqlIds.table(1) + "ids)")
                        .setParameter(1, SqlIds.json(versions)))
                .forEach(row -> rules.put(
                        SqlValues.number(row[0]),
                        new Rule(Definitions.read((String) row[1]), row[2] == null ? "" : (String) row[2])));
        return rules;
    }

    @SuppressWarnings("unchecked")
    static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }
}
