package org.rosenstock.people.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlValues;

/** Units and the closure table that knows every pair of a unit and one below it. */
@ApplicationScoped
public class UnitTree {

    @PersistenceContext
    EntityManager em;

    /** @throws NotFound when there is none with this id */
    public OrgUnit get(long id) {
        return Optional.ofNullable(em.find(OrgUnit.class, id)).orElseThrow(() -> new NotFound("org unit " + id));
    }

    /** True when the unit exists on this day and does not end before. */
    public boolean isOpen(long id, LocalDate day) {
        OrgUnit unit = em.find(OrgUnit.class, id);
        return unit != null && unit.isOn(day);
    }

    public boolean isTaken(String code, long exceptUnit) {
        return !em.createNativeQuery("select id from people_org_unit where code = ?1 and id <> ?2")
                .setParameter(1, code)
                .setParameter(2, exceptUnit)
                .getResultList()
                .isEmpty();
    }

    public void add(OrgUnit unit) {
        em.persist(unit);
        flush();
        em.createNativeQuery(
                        "insert into people_org_unit_closure (ancestor_id, descendant_id, depth) values (?1, ?1, 0)")
                .setParameter(1, unit.id())
                .executeUpdate();
        link(unit.id(), unit.parentId());
    }

    /** Hangs a unit with all below it under another parent. */
    public void move(OrgUnit unit, @Nullable Long parent) {
        em.createNativeQuery("delete c from people_org_unit_closure c"
                        + " join people_org_unit_closure below on below.descendant_id = c.descendant_id and below.ancestor_id = ?1"
                        + " left join people_org_unit_closure inside on inside.ancestor_id = ?1 and inside.descendant_id = c.ancestor_id"
                        + " where inside.ancestor_id is null")
                .setParameter(1, unit.id())
                .executeUpdate();
        unit.moveTo(parent);
        flush();
        link(unit.id(), parent);
    }

    private void link(long unit, @Nullable Long parent) {
        if (parent == null) {
            return;
        }
        em.createNativeQuery("insert into people_org_unit_closure (ancestor_id, descendant_id, depth)"
                        + " select above.ancestor_id, below.descendant_id, above.depth + below.depth + 1"
                        + " from people_org_unit_closure above join people_org_unit_closure below"
                        + " where above.descendant_id = ?1 and below.ancestor_id = ?2")
                .setParameter(1, parent)
                .setParameter(2, unit)
                .executeUpdate();
    }

    /** Writes all paths anew from the parents, after many units changed at once. */
    public void rebuild() {
        flush();
        em.createNativeQuery("delete from people_org_unit_closure").executeUpdate();
        em.createNativeQuery("insert into people_org_unit_closure (ancestor_id, descendant_id, depth)"
                        + " with recursive paths (ancestor_id, descendant_id, depth) as ("
                        + " select id, id, 0 from people_org_unit union all"
                        + " select p.ancestor_id, u.id, p.depth + 1 from paths p"
                        + " join people_org_unit u on u.parent_id = p.descendant_id)"
                        + " select ancestor_id, descendant_id, depth from paths")
                .executeUpdate();
    }

    /** The unit and all below it. */
    public Set<Long> subtree(long id) {
        return ids("select descendant_id from people_org_unit_closure where ancestor_id = ?1", id);
    }

    /** Everybody who works in the unit or below it, today or later. */
    public Set<Long> employeesBelow(long id, LocalDate day) {
        String sql = "select p.employee_id from people_position p join people_org_unit_closure c"
                + " on c.descendant_id = p.org_unit_id where c.ancestor_id = ?1"
                + " and (p.valid_until is null or p.valid_until >= ?2)";
        Set<Long> ids = new HashSet<>();
        em.createNativeQuery(sql)
                .setParameter(1, id)
                .setParameter(2, day)
                .getResultList()
                .forEach(employee -> ids.add(SqlValues.number(employee)));
        return ids;
    }

    /** True when a unit below it goes on after this day. */
    public boolean hasOpenChild(long id, LocalDate day) {
        return !em.createNativeQuery("select id from people_org_unit where parent_id = ?1"
                        + " and (valid_until is null or valid_until > ?2) limit 1")
                .setParameter(1, id)
                .setParameter(2, day)
                .getResultList()
                .isEmpty();
    }

    /** Sends the changes, so that a breach reaches the caller. */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new Conflict("shared.conflict.changed", e);
        }
    }

    private Set<Long> ids(String sql, long id) {
        Set<Long> ids = new HashSet<>();
        em.createNativeQuery(sql)
                .setParameter(1, id)
                .getResultList()
                .forEach(found -> ids.add(SqlValues.number(found)));
        return ids;
    }
}
