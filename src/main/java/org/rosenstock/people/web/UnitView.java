package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeQuery;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.people.LeadRow;
import org.rosenstock.people.Leadership;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.UnitCount;
import org.rosenstock.people.UnitRow;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;

/** Page /people/unit: one unit with those who lead it, the units below and the people in it. */
@Named
@RequestScoped
public class UnitView {

    private static final int SIZE = 50;

    @Inject
    Asking asking;

    @Inject
    Asked asked;

    @Inject
    OrgUnits units;

    @Inject
    Leadership leadership;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    private @Nullable UnitRow unit;
    private Slice<EmployeeRow> people = new Slice<>(List.of(), 0);
    private Map<Long, UnitCount> counts = Map.of();

    /** Reads what the page needs, so that an unknown unit is answered before anything is written. */
    public void load() {
        UnitRow found = getUnit();
        counts = units.counts(asking.asker());
        people = employees.list(asking.asker(), EmployeeQuery.inUnit(found.id()), getPaging());
    }

    public UnitRow getUnit() {
        if (unit == null) {
            unit = units.row(asking.asker(), asked.id());
        }
        return unit;
    }

    /** The units above, from the top. */
    public List<UnitRow> getAbove() {
        List<UnitRow> path = units.path(asking.asker(), getUnit().id());
        return path.subList(0, path.size() - 1);
    }

    public List<UnitRow> getBelow() {
        return units.below(asking.asker(), getUnit().id());
    }

    public int people(UnitRow row) {
        return Optional.ofNullable(counts.get(row.id())).map(UnitCount::total).orElse(0);
    }

    public List<LeadRow> getTerms() {
        return leadership.history(asking.asker(), getUnit().id());
    }

    /** Who leads and deputises today. */
    public List<LeadRow> getToday() {
        return leadership.on(asking.asker(), getUnit().id(), LocalDate.now(clock));
    }

    /** The day asked for under "who led this unit on that day". */
    public @Nullable LocalDate getDay() {
        return asked.day("day");
    }

    public String getDayText() {
        return asked.text("day");
    }

    public List<LeadRow> getOnDay() {
        LocalDate day = getDay();
        return day == null ? List.of() : leadership.on(asking.asker(), getUnit().id(), day);
    }

    public boolean isOver() {
        LocalDate until = getUnit().until();
        return until != null && until.isBefore(LocalDate.now(clock));
    }

    public boolean isOver(LeadRow term) {
        LocalDate until = term.until();
        return until != null && until.isBefore(LocalDate.now(clock));
    }

    public Slice<EmployeeRow> getPeople() {
        return people;
    }

    public Paging getPaging() {
        return asked.paging(SIZE);
    }
}
