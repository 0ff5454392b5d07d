package org.rosenstock.qualification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.UnitForm;
import org.rosenstock.people.UnitKind;
import org.rosenstock.people.unit.UnitMove;
import org.rosenstock.people.unit.UnitMoves;
import org.rosenstock.people.unit.UnitTree;

/** The units of the small city and what becomes of them: two divisions, of whose units some move and one ends. */
@ApplicationScoped
@Transactional
public class SmallOffices {

    static final int CLOSED = 1;
    static final int HEIR = 0;

    private static final int NORTH = SmallCity.UNITS;
    private static final int SOUTH = SmallCity.UNITS + 1;

    @Inject
    OrgUnits units;

    @Inject
    UnitTree tree;

    @Inject
    UnitMoves moves;

    @PersistenceContext
    EntityManager em;

    private final List<Long> ids = new ArrayList<>();
    private int[] above = new int[0];

    /** The four units people work in, then the divisions. */
    List<Long> found() {
        long top = unit(null, "K" + CityTables.FIRST, UnitKind.DEZERNAT);
        above = new int[] {NORTH, NORTH, 3, SOUTH, -1, -1};
        Long[] made = new Long[above.length];
        made[NORTH] = unit(top, "N" + top, UnitKind.FACHBEREICH);
        made[SOUTH] = unit(top, "S" + top, UnitKind.FACHBEREICH);
        made[0] = unit(made[NORTH], "0." + top, UnitKind.SACHGEBIET);
        made[1] = unit(made[NORTH], "1." + top, UnitKind.SACHGEBIET);
        made[3] = unit(made[SOUTH], "3." + top, UnitKind.SACHGEBIET);
        made[2] = unit(made[3], "2." + top, UnitKind.SACHGEBIET);
        ids.addAll(Arrays.asList(made));
        return List.copyOf(ids);
    }

    List<Long> all() {
        return List.copyOf(ids);
    }

    /** Those that have others below them, or had. */
    List<Long> parents() {
        return List.of(ids.get(NORTH), ids.get(SOUTH), ids.get(3));
    }

    /** The unit and those above it, as they stand now. */
    List<Long> chain(int unit) {
        List<Long> chain = new ArrayList<>();
        for (int at = unit; at >= 0; at = above[at]) {
            chain.add(ids.get(at));
        }
        return chain;
    }

    /** @return true on the day on which a unit is closed, whose people go to another */
    boolean live(LocalDate day) {
        switch (day.toString()) {
            case "2021-11-20", "2022-09-01" -> move(1, SOUTH, day);
            case "2022-02-14" -> move(1, NORTH, day);
            case "2022-06-05" -> move(2, NORTH, day);
            case "2023-03-01" -> move(2, 3, day);
            case "2023-05-02" -> move(3, NORTH, day);
            case "2023-08-08" -> {
                em.createNativeQuery(
                                "update people_org_unit set valid_until = date_sub(?2, interval 1 day) where id = ?1")
                        .setParameter(1, ids.get(CLOSED))
                        .setParameter(2, day)
                        .executeUpdate();
                return true;
            }
            default -> {
                return false;
            }
        }
        return false;
    }

    private void move(int unit, int to, LocalDate day) {
        UnitMove move = new UnitMove(ids.get(unit), day, ids.get(to));
        move.carryOut(ids.get(above[unit]));
        moves.add(move);
        tree.move(tree.get(ids.get(unit)), ids.get(to));
        above[unit] = to;
    }

    private long unit(@Nullable Long parent, String code, UnitKind kind) {
        return units.create(
                Asker.system(), new UnitForm(code, "Kleinstadt " + code, kind, parent, LocalDate.of(2020, 1, 1), 0));
    }
}
