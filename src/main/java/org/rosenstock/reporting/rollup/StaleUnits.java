package org.rosenstock.reporting.rollup;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** A list of the units whose people changed since they were counted. */
record StaleUnits(EntityManager em, String list) {

    private static final long ALL = 0;
    private static final int MOST_UNITS = 300;

    boolean isEmpty() {
        return em.createNativeQuery("select 1 from " + list + " limit 1")
                .getResultList()
                .isEmpty();
    }

    /** Takes units off the list, but those that another transaction has just put there or is taking. */
    Set<Long> take() {
        List<?> rows = em.createNativeQuery(
                        "select id, org_unit_id from " + list + " order by id limit 5000 for update skip locked")
                .getResultList();
        List<Object[]> stale = rows.stream().map(Object[].class::cast).toList();
        if (!stale.isEmpty()) {
            em.createNativeQuery("delete from " + list + " where id in (select id from " + SqlIds.table(1) + "ids)")
                    .setParameter(
                            1,
                            SqlIds.json(stale.stream()
                                    .map(row -> SqlValues.number(row[0]))
                                    .toList()))
                    .executeUpdate();
        }
        return stale.stream().map(row -> SqlValues.number(row[1])).collect(Collectors.toSet());
    }

    /** True when counting all is quicker than counting these. */
    static boolean isAll(Set<Long> units) {
        return units.contains(ALL) || units.size() > MOST_UNITS;
    }

    void addUnitsOf(Collection<Long> employees) {
        em.createNativeQuery("insert into " + list + " (org_unit_id) select distinct p.org_unit_id"
                        + " from people_position p where p.employee_id in (select id from " + SqlIds.table(1) + "ids)")
                .setParameter(1, SqlIds.json(employees))
                .executeUpdate();
    }

    void addAll() {
        em.createNativeQuery("insert into " + list + " (org_unit_id) values (" + ALL + ")")
                .executeUpdate();
    }
}
