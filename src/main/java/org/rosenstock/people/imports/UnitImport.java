package org.rosenstock.people.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.ImportOrder;
import org.rosenstock.people.ImportPreview;
import org.rosenstock.people.UnitForm;
import org.rosenstock.people.UnitRow;
import org.rosenstock.people.imports.UnitPlan.UnitTarget;
import org.rosenstock.people.unit.LeadershipTerms;
import org.rosenstock.people.unit.OrgUnit;
import org.rosenstock.people.unit.UnitList;
import org.rosenstock.people.unit.UnitMoves;
import org.rosenstock.people.unit.UnitNames;
import org.rosenstock.people.unit.UnitTree;
import org.rosenstock.shared.SqlValues;

/** Compares and carries out an import of units. */
@ApplicationScoped
public class UnitImport {

    @PersistenceContext
    EntityManager em;

    @Inject
    UnitList list;

    @Inject
    UnitTree units;

    @Inject
    LeadershipTerms terms;

    @Inject
    UnitMoves moves;

    @Inject
    UnitNames names;

    @Inject
    ImportedLeads leads;

    public ImportPreview preview(SourceTable table, ImportOrder order) {
        return plan(table, order).preview();
    }

    private UnitPlan plan(SourceTable table, ImportOrder order) {
        return new UnitPlan(table, order, list.tree(order.effective()), people(order.effective()), leads.now(order));
    }

    /** Carries it out, once the check has let it pass. */
    public ImportDone apply(SourceTable table, ImportOrder order, ImportCheck check) {
        UnitPlan plan = plan(table, order);
        ImportPreview preview = plan.preview();
        check.accept(preview);
        Map<String, OrgUnit> stored = new HashMap<>();
        plan.targets.forEach((key, target) -> stored.put(key, store(plan.unit(target), target, order.effective())));
        units.flush();
        Set<Long> moved = new HashSet<>();
        plan.targets.forEach((key, target) -> {
            OrgUnit unit = Objects.requireNonNull(stored.get(key));
            Long parent = target.parent() == null ? null : parent(stored, plan, target.parent());
            if (!Objects.equals(unit.parentId(), parent)
                    && (plan.unit(target) == null || moves.moveNow(unit, parent, order.effective()))) {
                unit.moveTo(parent);
                moved.add(unit.id());
            }
        });
        stored.forEach((key, unit) -> leads.apply(unit.id(), plan.leads(key), order.effective()));
        end(plan.ended, order.effective().minusDays(1));
        units.rebuild();
        return new ImportDone(preview, peopleOf(moved, order.effective()));
    }

    private static long parent(Map<String, OrgUnit> stored, UnitPlan plan, String key) {
        OrgUnit inTable = stored.get(key);
        return inTable == null ? plan.idOf(key) : inTable.id();
    }

    private void end(List<UnitRow> missing, LocalDate lastDay) {
        for (UnitRow unit : missing) {
            units.get(unit.id()).endAfter(lastDay);
            terms.endOfUnit(unit.id(), lastDay);
            moves.endOfUnit(unit.id(), lastDay);
        }
    }

    private Set<Long> peopleOf(Set<Long> moved, LocalDate day) {
        Set<Long> people = new HashSet<>();
        moved.forEach(unit -> people.addAll(units.employeesBelow(unit, day)));
        return people;
    }

    private OrgUnit store(@Nullable UnitRow now, UnitTarget target, LocalDate from) {
        UnitForm form = new UnitForm(target.code(), target.name(), target.kind(), null, from, 0);
        if (now == null) {
            OrgUnit unit = new OrgUnit(form);
            em.persist(unit);
            return unit;
        }
        OrgUnit unit = units.get(now.id());
        names.change(unit, form);
        return unit;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Integer> people(LocalDate day) {
        List<Object[]> rows = em.createNativeQuery("select u.code, count(distinct p.employee_id)"
                        + " from people_position p join people_org_unit u on u.id = p.org_unit_id"
                        + " where p.valid_until is null or p.valid_until >= ?1 group by u.code")
                .setParameter(1, day)
                .getResultList();
        Map<String, Integer> people = new HashMap<>();
        rows.forEach(row -> people.put(PeopleSnapshot.key((String) row[0]), (int) SqlValues.number(row[1])));
        return people;
    }
}
