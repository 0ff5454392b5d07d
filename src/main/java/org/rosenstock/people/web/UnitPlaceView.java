package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.Restructuring;
import org.rosenstock.people.UnitMoveRow;
import org.rosenstock.people.UnitRow;

/** The part of /people/unit that says where a unit stands: today, on any day, and from a planned day on. */
@Named
@RequestScoped
public class UnitPlaceView {

    @Inject
    Asking asking;

    @Inject
    Asked asked;

    @Inject
    Finder finder;

    @Inject
    OrgUnits units;

    @Inject
    Restructuring restructuring;

    @Inject
    Clock clock;

    private @Nullable List<UnitMoveRow> moves;
    private @Nullable String parent;
    private @Nullable LocalDate from;
    private @Nullable Integer version;

    public String move() {
        Long above = parent == null ? null : finder.unit("parent", parent).id();
        LocalDate day = Finder.required("from", from);
        restructuring.move(asking.asker(), asked.id(), above, day, getVersion());
        return back(day.isAfter(today()) ? "unit.movePlanned" : "unit.moved");
    }

    public String takeBack() {
        restructuring.takeBack(asking.asker(), asked.id());
        return back("unit.moveTakenBack");
    }

    private String back(String key) {
        return Told.then("/people/unit?id=" + asked.id(), key);
    }

    /** Moves that came true, newest first. */
    public List<UnitMoveRow> getPast() {
        return moves().stream().filter(UnitMoveRow::done).toList();
    }

    /** The move that is to come. */
    public @Nullable UnitMoveRow getPlanned() {
        Optional<UnitMoveRow> planned =
                moves().stream().filter(move -> !move.done()).findFirst();
        return planned.orElse(null);
    }

    /** True when the night has come and gone and the move could not be made. */
    public boolean isStuck() {
        UnitMoveRow planned = getPlanned();
        return planned != null && planned.effective().isBefore(today());
    }

    /** The unit above on the day asked for; absent at the top. */
    public @Nullable UnitRow getAboveOnDay() {
        LocalDate day = asked.day("day");
        return day == null
                ? null
                : restructuring.above(asking.asker(), asked.id(), day).orElse(null);
    }

    private List<UnitMoveRow> moves() {
        if (moves == null) {
            moves = restructuring.history(asking.asker(), asked.id());
        }
        return moves;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public @Nullable String getParent() {
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = parent;
    }

    public LocalDate getFrom() {
        return from == null ? today() : from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public int getVersion() {
        return version == null ? units.row(asking.asker(), asked.id()).version() : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
