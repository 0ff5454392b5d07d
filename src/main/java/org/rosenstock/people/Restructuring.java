package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.unit.OrgUnit;
import org.rosenstock.people.unit.UnitList;
import org.rosenstock.people.unit.UnitMove;
import org.rosenstock.people.unit.UnitMoves;
import org.rosenstock.people.unit.UnitPolicy;
import org.rosenstock.people.unit.UnitTree;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/**
 * Units come under other units, from a day that was, is or will be. What will be is planned and can be taken back; what
 * was stays known, so that every day can be asked for.
 */
@ApplicationScoped
@Transactional
public class Restructuring {

    @Inject
    UnitTree units;

    @Inject
    UnitList list;

    @Inject
    UnitMoves moves;

    @Inject
    AuditLog audit;

    @Inject
    Event<EmployeesChanged> changed;

    @Inject
    Clock clock;

    /**
     * From this day on the unit, with all below it, stands under another one. A coming day is planned.
     *
     * @param parent absent for the top
     * @param version of the unit as it was read
     */
    public void move(Asker by, long id, @Nullable Long parent, LocalDate from, int version) {
        by.require(Role.ADMIN);
        OrgUnit unit = units.get(id);
        Conflict.unlessSame(version, unit.version());
        Rejected.unlessEmpty(check(unit, parent, from));
        UnitMove move = moves.on(id, from).orElseGet(() -> {
            UnitMove made = new UnitMove(id, from, parent);
            moves.add(made);
            return made;
        });
        move.correct(parent);
        audit.record(by.employee(), "people.unit.move", "unit " + id, label(parent) + " " + from);
        if (from.isAfter(today())) {
            units.flush();
        } else {
            carryOut(move);
        }
    }

    /** Takes the planned move of a unit back. */
    public void takeBack(Asker by, long id) {
        by.require(Role.ADMIN);
        UnitMove planned = moves.planned(id).orElseThrow(() -> new NotFound("planned move of unit " + id));
        moves.remove(planned);
        audit.record(by.employee(), "people.unit.moveTakenBack", "unit " + id, label(planned.toParentId()));
    }

    /** Moves of a unit, planned ones too, newest first. */
    public List<UnitMoveRow> history(Asker by, long id) {
        by.require(Role.ADMIN, Role.HR);
        return moves.ofUnit(id);
    }

    /** The unit directly above on that day; nothing at the top. */
    public Optional<UnitRow> above(Asker by, long id, LocalDate day) {
        Long parent = moves.doneAfter(id, day).stream()
                .findFirst()
                .map(move -> Optional.ofNullable(move.fromParentId()))
                .orElseGet(() -> planned(id, day))
                .orElse(null);
        return parent == null ? Optional.empty() : list.one(parent);
    }

    /** Where the unit is to be on a coming day, else where it is. */
    private Optional<Long> planned(long id, LocalDate day) {
        Optional<UnitMove> planned =
                moves.planned(id).filter(move -> !move.effective().isAfter(day));
        return planned.isPresent()
                ? Optional.ofNullable(planned.get().toParentId())
                : Optional.ofNullable(units.get(id).parentId());
    }

    /**
     * Carries out what was planned for today or before. What has become impossible stays planned, and its unit says so.
     *
     * @return how many units moved
     */
    public int carryOutDue(Asker by) {
        if (!by.isSystem()) {
            throw new Refused("employee " + by.employee() + " carries out planned moves");
        }
        int done = 0;
        for (UnitMove move : moves.due(today())) {
            OrgUnit unit = units.get(move.orgUnitId());
            if (checkParent(unit, move.toParentId(), today()).isEmpty()) {
                carryOut(move);
                done++;
            }
        }
        return done;
    }

    private void carryOut(UnitMove move) {
        OrgUnit unit = units.get(move.orgUnitId());
        Long parent = move.toParentId();
        move.carryOut(unit.parentId());
        if (!Objects.equals(unit.parentId(), parent)) {
            units.move(unit, parent);
            changed.fire(new EmployeesChanged(units.employeesBelow(unit.id(), today())));
        }
    }

    private List<Finding> check(OrgUnit unit, @Nullable Long parent, LocalDate from) {
        if (!unit.isOn(from)) {
            return List.of(Finding.of("from", "people.unit.check.moveDay"));
        }
        if (!moves.doneAfter(unit.id(), from).isEmpty()) {
            return List.of(Finding.of("from", "people.unit.check.movedLater"));
        }
        boolean other = moves.planned(unit.id())
                .filter(move -> !move.effective().equals(from))
                .isPresent();
        return other && from.isAfter(today())
                ? List.of(Finding.of("from", "people.unit.check.planned"))
                : checkParent(unit, parent, from);
    }

    private List<Finding> checkParent(OrgUnit unit, @Nullable Long parent, LocalDate day) {
        if (parent == null) {
            return UnitPolicy.checkPlace(unit.kind(), null);
        }
        if (units.subtree(unit.id()).contains(parent)) {
            return List.of(Finding.of("parent", "people.unit.check.circle"));
        }
        return units.isOpen(parent, day)
                ? UnitPolicy.checkPlace(unit.kind(), units.get(parent).kind())
                : List.of(Finding.of("parent", "people.unit.check.parent"));
    }

    private String label(@Nullable Long unit) {
        return unit == null ? "" : list.one(unit).map(UnitRow::label).orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
