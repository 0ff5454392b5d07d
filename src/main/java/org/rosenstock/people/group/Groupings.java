package org.rosenstock.people.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rosenstock.people.GroupMemberRow;
import org.rosenstock.people.GroupRow;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlValues;

/** Groups and who belongs to them. */
@ApplicationScoped
public class Groupings {

    @PersistenceContext
    EntityManager em;

    /** @throws NotFound when there is none with this id */
    public PeopleGroup get(long id) {
        return Optional.ofNullable(em.find(PeopleGroup.class, id)).orElseThrow(() -> new NotFound("group " + id));
    }

    /** @throws NotFound when there is none with this id */
    public GroupMember member(long id) {
        return Optional.ofNullable(em.find(GroupMember.class, id))
                .orElseThrow(() -> new NotFound("group member " + id));
    }

    public void add(Object entity) {
        em.persist(entity);
        flush();
    }

    public void remove(GroupMember neverJoined) {
        em.remove(neverJoined);
    }

    public boolean isTaken(String name, long exceptGroup) {
        return !em.createNativeQuery("select id from people_group where name = ?1 and id <> ?2")
                .setParameter(1, name)
                .setParameter(2, exceptGroup)
                .getResultList()
                .isEmpty();
    }

    /** True when the person belongs to the group on this day or later. */
    public boolean belongs(long group, long employee, LocalDate day) {
        return !em.createNativeQuery("select id from people_group_member where group_id = ?1 and employee_id = ?2"
                        + " and (valid_until is null or valid_until >= ?3)")
                .setParameter(1, group)
                .setParameter(2, employee)
                .setParameter(3, day)
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    public List<GroupRow> list(LocalDate day) {
        List<Object[]> rows = em.createNativeQuery("select g.id, g.name, g.purpose, (select count(*)"
                        + " from people_group_member m where m.group_id = g.id and m.valid_from <= ?1"
                        + " and (m.valid_until is null or m.valid_until >= ?1)), g.version"
                        + " from people_group g order by g.name")
                .setParameter(1, day)
                .getResultList();
        return rows.stream()
                .map(row -> new GroupRow(
                        SqlValues.number(row[0]),
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).intValue()))
                .toList();
    }

    /** Present and future members by name, then former ones. */
    @SuppressWarnings("unchecked")
    public List<GroupMemberRow> members(long group, LocalDate day) {
        List<Object[]> rows = em.createNativeQuery("select m.id, e.id, concat(e.first_name, ' ', e.last_name),"
                        + " (select u.name from people_position p join people_org_unit u on u.id = p.org_unit_id"
                        + " where p.employee_id = e.id and p.valid_from <= ?2"
                        + " and (p.valid_until is null or p.valid_until >= ?2) order by p.id limit 1),"
                        + " m.valid_from, m.valid_until from people_group_member m"
                        + " join people_employee e on e.id = m.employee_id where m.group_id = ?1"
                        + " order by (m.valid_until is null or m.valid_until >= ?2) desc, e.last_name, e.first_name")
                .setParameter(1, group)
                .setParameter(2, day)
                .getResultList();
        return rows.stream()
                .map(row -> new GroupMemberRow(
                        SqlValues.number(row[0]),
                        SqlValues.number(row[1]),
                        (String) row[2],
                        (String) row[3],
                        SqlValues.date(row[4]),
                        SqlValues.dateOrNull(row[5])))
                .toList();
    }

    /** Ends what a person belongs to with this day; what had not begun by then never does. */
    public void endOf(long employee, LocalDate lastDay) {
        em.createNativeQuery("delete from people_group_member where employee_id = ?1 and valid_from > ?2")
                .setParameter(1, employee)
                .setParameter(2, lastDay)
                .executeUpdate();
        em.createNativeQuery("update people_group_member set valid_until = ?2, version = version + 1"
                        + " where employee_id = ?1 and (valid_until is null or valid_until > ?2)")
                .setParameter(1, employee)
                .setParameter(2, lastDay)
                .executeUpdate();
    }

    /** Sends the changes, so that a breach reaches the caller. */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new Conflict("shared.conflict.changed", e);
        }
    }
}
