package org.rosenstock.people.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rosenstock.people.UnitCount;
import org.rosenstock.people.UnitKind;
import org.rosenstock.people.UnitRow;
import org.rosenstock.shared.SqlValues;

/** Units in the order of the tree, siblings by code. */
@ApplicationScoped
public class UnitList {

    private static final String ROW = """
            select u.id, u.parent_id, u.code, u.name, u.kind,
                   (select max(c.depth) from people_org_unit_closure c where c.descendant_id = u.id),
                   u.valid_from, u.valid_until, u.version
              from people_org_unit u\s
            """;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @PersistenceContext
    EntityManager em;

    /** The whole tree of one day, parents before children. */
    public List<UnitRow> tree(LocalDate day) {
        Map<Long, List<UnitRow>> children =
                rows("where u.valid_from <= ?1" + " and (u.valid_until is null or u.valid_until >= ?1)", day).stream()
                        .collect(Collectors.groupingBy(UnitList::parent));
        List<UnitRow> ordered = new ArrayList<>();
        append(ordered, children, 0);
        return ordered;
    }

    private static void append(List<UnitRow> ordered, Map<Long, List<UnitRow>> children, long parent) {
        for (UnitRow unit : sorted(children.getOrDefault(parent, List.of()))) {
            ordered.add(unit);
            append(ordered, children, unit.id());
        }
    }

    public Optional<UnitRow> one(long id) {
        return rows("where u.id = ?1", id).stream().findFirst();
    }

    public Optional<UnitRow> byCode(String code) {
        return rows("where u.code = ?1", code).stream().findFirst();
    }

    /** Directly below, of all times. */
    public List<UnitRow> below(long parent) {
        return sorted(rows("where u.parent_id = ?1", parent));
    }

    /** Above and the unit itself, from the top. */
    public List<UnitRow> path(long id) {
        return rows("join people_org_unit_closure p on p.ancestor_id = u.id where p.descendant_id = ?1", id).stream()
                .sorted(Comparator.comparingInt(UnitRow::depth))
                .toList();
    }

    /** People of the day by unit; units without anybody are missing. */
    @SuppressWarnings("unchecked")
    public Map<Long, UnitCount> counts(LocalDate day) {
        List<Object[]> rows = em.createNativeQuery("select c.ancestor_id, sum(if(c.depth = 0, d.people, 0)),"
                        + " sum(d.people) from (select p.org_unit_id unit, count(distinct p.employee_id) people"
                        + " from people_position p where p.valid_from <= ?1"
                        + " and (p.valid_until is null or p.valid_until >= ?1) group by p.org_unit_id) d"
                        + " join people_org_unit_closure c on c.descendant_id = d.unit group by c.ancestor_id")
                .setParameter(1, day)
                .getResultList();
        Map<Long, UnitCount> counts = new HashMap<>();
        for (Object[] row : rows) {
            long unit = SqlValues.number(row[0]);
            counts.put(unit, new UnitCount(unit, ((Number) row[1]).intValue(), ((Number) row[2]).intValue()));
        }
        return counts;
    }

    /** Codes in the order people expect: 32.2 before 32.10. */
    static List<UnitRow> sorted(List<UnitRow> units) {
        return units.stream()
                .sorted(Comparator.comparing(UnitRow::kind)
                        .thenComparing(unit -> sortKey(unit.code()))
                        .thenComparing(UnitRow::name))
                .toList();
    }

    /** Numbers padded, so that they compare as numbers. */
    private static String sortKey(String code) {
        return NUMBER.matcher(code)
                .replaceAll(digits -> "0".repeat(Math.max(0, 9 - digits.group().length())) + digits.group());
    }

    private static long parent(UnitRow unit) {
        Long parent = unit.parentId();
        return parent == null ? 0 : parent;
    }

    @SuppressWarnings("unchecked")
    private List<UnitRow> rows(String condition, Object parameter) {
        List<Object[]> rows =
                em.createNativeQuery(ROW + condition).setParameter(1, parameter).getResultList();
        return rows.stream().map(UnitList::row).toList();
    }

    private static UnitRow row(Object[] row) {
        return new UnitRow(
                SqlValues.number(row[0]),
                row[1] == null ? null : SqlValues.number(row[1]),
                (String) row[2],
                (String) row[3],
                UnitKind.valueOf((String) row[4]),
                ((Number) row[5]).intValue(),
                SqlValues.date(row[6]),
                SqlValues.dateOrNull(row[7]),
                ((Number) row[8]).intValue());
    }
}
