package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.unit.LeadershipTerms;
import org.rosenstock.people.unit.OrgUnit;
import org.rosenstock.people.unit.UnitList;
import org.rosenstock.people.unit.UnitMoves;
import org.rosenstock.people.unit.UnitNames;
import org.rosenstock.people.unit.UnitPolicy;
import org.rosenstock.people.unit.UnitTree;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;

/** The org tree. Everybody who is signed in may read it; the administration founds, renames and ends units. */
@ApplicationScoped
@Transactional
public class OrgUnits {

    @Inject
    UnitTree units;

    @Inject
    UnitList list;

    @Inject
    LeadershipTerms terms;

    @Inject
    UnitMoves moves;

    @Inject
    UnitNames names;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** All units of one day, parents before children. */
    public List<UnitRow> tree(Asker by, LocalDate day) {
        return list.tree(day);
    }

    /** @throws NotFound when there is none with this id */
    public UnitRow row(Asker by, long id) {
        return list.one(id).orElseThrow(() -> new NotFound("org unit " + id));
    }

    /** The unit with this code. */
    public Optional<UnitRow> byCode(Asker by, String code) {
        return list.byCode(code.strip());
    }

    /** Units directly below, ended ones too. */
    public List<UnitRow> below(Asker by, long id) {
        return list.below(id);
    }

    /** The units above and the unit itself, from the top. */
    public List<UnitRow> path(Asker by, long id) {
        return list.path(id);
    }

    /** Ids of the unit and of all units below it. */
    public Set<Long> subtree(Asker by, long id) {
        return units.subtree(id);
    }

    /** How many people work where today; units without anybody are missing. */
    public Map<Long, UnitCount> counts(Asker by) {
        by.require(Role.ADMIN, Role.HR);
        return list.counts(today());
    }

    /** @return id of the new unit */
    public long create(Asker by, UnitForm form) {
        by.require(Role.ADMIN);
        List<Finding> findings = new ArrayList<>(check(form, 0));
        findings.addAll(checkParent(form.kind(), form.parent(), form.from()));
        Rejected.unlessEmpty(findings);
        OrgUnit unit = new OrgUnit(form);
        units.add(unit);
        audit.record(by.employee(), "people.unit.create", "unit " + unit.id(), form.code() + " " + form.name());
        return unit.id();
    }

    /** Changes code, name and kind. */
    public void change(Asker by, long id, UnitForm form) {
        by.require(Role.ADMIN);
        OrgUnit unit = units.get(id);
        Conflict.unlessSame(form.version(), unit.version());
        List<Finding> findings = new ArrayList<>(check(form, id));
        findings.addAll(checkParent(form.kind(), unit.parentId(), today()));
        Rejected.unlessEmpty(findings);
        String before = unit.code() + " " + unit.name();
        names.change(unit, form);
        units.flush();
        audit.record(
                by.employee(), "people.unit.change", "unit " + id, before + " → " + form.code() + " " + form.name());
    }

    /** Ends a unit that nobody works in any more and that has no open units below. */
    public void end(Asker by, long id, LocalDate lastDay, int version) {
        by.require(Role.ADMIN);
        OrgUnit unit = units.get(id);
        Conflict.unlessSame(version, unit.version());
        Rejected.unlessEmpty(checkEnd(unit, lastDay));
        unit.endAfter(lastDay);
        terms.endOfUnit(id, lastDay);
        moves.endOfUnit(id, lastDay);
        units.flush();
        audit.record(by.employee(), "people.unit.end", "unit " + id, lastDay.toString());
    }

    private List<Finding> check(UnitForm form, long id) {
        List<Finding> findings = UnitPolicy.check(form);
        return findings.isEmpty() && units.isTaken(form.code(), id)
                ? List.of(Finding.of("code", "people.unit.check.taken"))
                : findings;
    }

    private List<Finding> checkParent(UnitKind kind, @Nullable Long parent, LocalDate day) {
        if (parent == null) {
            return UnitPolicy.checkPlace(kind, null);
        }
        return units.isOpen(parent, day)
                ? UnitPolicy.checkPlace(kind, units.get(parent).kind())
                : List.of(Finding.of("parent", "people.unit.check.parent"));
    }

    private List<Finding> checkEnd(OrgUnit unit, LocalDate lastDay) {
        if (lastDay.isBefore(unit.validFrom())) {
            return List.of(Finding.of("lastDay", "people.unit.check.end"));
        }
        if (units.hasOpenChild(unit.id(), lastDay)) {
            return List.of(Finding.of("lastDay", "people.unit.check.children"));
        }
        int people = units.employeesBelow(unit.id(), lastDay.plusDays(1)).size();
        return people == 0 ? List.of() : List.of(Finding.of("lastDay", "people.unit.check.people", people));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
