package org.rosenstock.people.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.UnitMoveRow;
import org.rosenstock.shared.SqlValues;

/** Moves of units: those that are planned and those that were. */
@ApplicationScoped
public class UnitMoves {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public void add(UnitMove move) {
        em.persist(move);
        em.flush();
    }

    /**
     * Notes that a unit comes under another one from a day on.
     *
     * @return whether the day has come and the unit is to be moved at once; otherwise the move is planned now
     */
    public boolean moveNow(OrgUnit unit, @Nullable Long parent, LocalDate day) {
        planned(unit.id()).ifPresent(this::remove);
        UnitMove move = on(unit.id(), day).orElseGet(() -> {
            UnitMove made = new UnitMove(unit.id(), day, parent);
            em.persist(made);
            return made;
        });
        move.correct(parent);
        if (day.isAfter(LocalDate.now(clock))) {
            return false;
        }
        move.carryOut(unit.parentId());
        return true;
    }

    public void remove(UnitMove planned) {
        em.remove(planned);
        em.flush();
    }

    /** The move of a unit on exactly this day. */
    public Optional<UnitMove> on(long unit, LocalDate day) {
        return moves("m.orgUnitId = ?1 and m.effective = ?2", unit, day).stream()
                .findFirst();
    }

    /** What is planned for a unit; one move at most. */
    public Optional<UnitMove> planned(long unit) {
        return moves("m.orgUnitId = ?1 and m.done = false and m.effective > ?2", unit, LocalDate.EPOCH).stream()
                .findFirst();
    }

    /** Moves of a unit that came true after this day, oldest first. */
    public List<UnitMove> doneAfter(long unit, LocalDate day) {
        return moves("m.orgUnitId = ?1 and m.done = true and m.effective > ?2", unit, day);
    }

    /** Planned moves whose day has come, oldest first. */
    public List<UnitMove> due(LocalDate today) {
        return moves("?1 = 0L and m.done = false and m.effective <= ?2", 0, today);
    }

    /** A unit that ends is not moved any more. */
    public void endOfUnit(long unit, LocalDate lastDay) {
        em.createQuery("delete from UnitMove m where m.orgUnitId = ?1 and m.done = false and m.effective > ?2")
                .setParameter(1, unit)
                .setParameter(2, lastDay)
                .executeUpdate();
    }

    /** Newest first. */
    @SuppressWarnings("unchecked")
    public List<UnitMoveRow> ofUnit(long unit) {
        List<Object[]> rows = em.createNativeQuery(
                        "select m.effective, concat(f.code, ' ', f.name), concat(t.code, ' ', t.name), m.done"
                                + " from people_unit_move m left join people_org_unit f on f.id = m.from_parent_id"
                                + " left join people_org_unit t on t.id = m.to_parent_id"
                                + " where m.org_unit_id = ?1 order by m.effective desc")
                .setParameter(1, unit)
                .getResultList();
        return rows.stream().map(UnitMoves::row).toList();
    }

    private static UnitMoveRow row(Object[] row) {
        return new UnitMoveRow(SqlValues.date(row[0]), (String) row[1], (String) row[2], SqlValues.flag(row[3]));
    }

    private List<UnitMove> moves(String condition, long unit, LocalDate day) {
        return em.createQuery("select m from UnitMove m where " + condition + " order by m.effective", UnitMove.class)
                .setParameter(1, unit)
                .setParameter(2, day)
                .getResultList();
    }
}
