package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.people.LeadRow;
import org.rosenstock.people.Leadership;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.Role;
import org.rosenstock.people.UnitCount;
import org.rosenstock.people.UnitRow;

/** Page /people/units: departments and divisions, or every unit that a search finds. */
@Named
@RequestScoped
public class UnitsView {

    private static final int SHOWN_DEPTH = 1;
    private static final int MOST = 500;

    @Inject
    Asking asking;

    @Inject
    Asked asked;

    @Inject
    OrgUnits units;

    @Inject
    Leadership leadership;

    @Inject
    Clock clock;

    private List<Line> lines = List.of();
    private int total;

    /**
     * One unit of the list.
     *
     * @param lead absent while the place is vacant
     * @param people with the units below
     */
    public record Line(UnitRow unit, @Nullable LeadRow lead, int people) {}

    public void load() {
        Asker by = asking.asker();
        by.require(Role.ADMIN, Role.HR);
        LocalDate today = LocalDate.now(clock);
        Map<Long, UnitCount> counts = units.counts(by);
        Map<Long, LeadRow> leads = leadership.all(by, today);
        List<UnitRow> tree = units.tree(by, today);
        total = tree.size();
        lines = tree.stream()
                .filter(this::isShown)
                .limit(MOST)
                .map(unit -> new Line(unit, leads.get(unit.id()), people(counts.get(unit.id()))))
                .toList();
    }

    private static int people(@Nullable UnitCount count) {
        return count == null ? 0 : count.total();
    }

    private boolean isShown(UnitRow unit) {
        String text = getText().toLowerCase(Locale.ROOT);
        return text.isEmpty()
                ? unit.depth() <= SHOWN_DEPTH
                : unit.label().toLowerCase(Locale.ROOT).contains(text);
    }

    public String getText() {
        return asked.text("q");
    }

    public List<Line> getLines() {
        return lines;
    }

    public int getTotal() {
        return total;
    }
}
