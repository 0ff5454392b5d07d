package org.rosenstock.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.Obligations;
import org.rosenstock.qualification.OverdueQuery;
import org.rosenstock.qualification.OverdueRow;
import org.rosenstock.qualification.RequirementSummary;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.FigureQuery;
import org.rosenstock.reporting.Figures;
import org.rosenstock.reporting.Figures.TrendPoint;
import org.rosenstock.reporting.PersonnelFigures;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;

/** Page /reporting/personnel: how far the mandatory trainings are done on a key date. */
@Named
@RequestScoped
public class PersonnelView {

    public static final int NAMES = 50;
    private static final double SHOWN_CHANGE = 0.05;

    @Inject
    Asking asking;

    @Inject
    PersonnelFigures figures;

    @Inject
    Requirements requirements;

    @Inject
    Obligations obligations;

    @Inject
    PersonnelRequest request;

    private @Nullable Figures loaded;
    private @Nullable List<TrendPoint> trend;
    private @Nullable List<RequirementSummary> summaries;
    private @Nullable Slice<OverdueRow> late;

    public PersonnelRequest getRequest() {
        return request;
    }

    public Figures getFigures() {
        if (loaded == null) {
            loaded = figures.figures(
                    asking.asker(), new FigureQuery(request.getDay(), requirementId(), request.getOpened()));
        }
        return loaded;
    }

    public List<RequirementSummary> getRequirements() {
        if (summaries == null) {
            summaries = requirements.on(asking.asker(), request.getDay());
        }
        return summaries;
    }

    private @Nullable Long requirementId() {
        String code = request.getRequirement();
        return code.isEmpty()
                ? null
                : getRequirements().stream()
                        .filter(summary -> summary.code().equals(code))
                        .map(RequirementSummary::id)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("requirement " + code));
    }

    public List<TrendPoint> getTrend() {
        if (trend == null) {
            trend = figures.trend(asking.asker(), request.getDay(), requirementId());
        }
        return trend;
    }

    /** The line of the last months; absent while there is less than two points. */
    public @Nullable TrendChart getChart() {
        return getTrend().size() < 2 ? null : new TrendChart(getTrend());
    }

    /** Days to compare with, the latest first. */
    public List<LocalDate> getComparable() {
        List<LocalDate> days = new ArrayList<>(getTrend().stream()
                .map(TrendPoint::day)
                .filter(day -> !day.equals(request.getDay()))
                .toList());
        Collections.reverse(days);
        return days;
    }

    /** The counts of the day compared with, absent when they are not known. */
    public @Nullable Counts getCompared() {
        return getTrend().stream()
                .filter(point -> point.day().equals(request.getCompare()))
                .map(TrendPoint::total)
                .findFirst()
                .orElse(null);
    }

    /** Points of percent more or less than on the day compared with. */
    public double getChange() {
        Counts compared = getCompared();
        return compared == null ? 0 : (getFigures().total().doneShare() - compared.doneShare()) * 100;
    }

    /** Whether the change can be seen in the figure as it is shown. */
    public boolean isChanged() {
        return Math.abs(getChange()) >= SHOWN_CHANGE;
    }

    /** Only HR sees names, and only when they are asked for. */
    public boolean isMayName() {
        return asking.asker().is(Role.HR);
    }

    public Slice<OverdueRow> getLate() {
        if (late == null) {
            late = obligations.overdue(
                    asking.asker(),
                    new OverdueQuery(request.getDay(), requirementId(), null),
                    new Paging(request.getPage(), NAMES));
        }
        return late;
    }

    public int getNamesSize() {
        return NAMES;
    }
}
