package org.rosenstock.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.RequirementSummary;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.FigureLine;
import org.rosenstock.reporting.FigureQuery;
import org.rosenstock.reporting.Figures;
import org.rosenstock.reporting.Figures.ByRequirement;
import org.rosenstock.reporting.Figures.TrendPoint;
import org.rosenstock.reporting.PersonnelFigures;
import org.rosenstock.shared.NotFound;

/** Page /reporting/personnel: how far the mandatory trainings are done on a key date. */
@Named
@RequestScoped
public class PersonnelView {

    private static final int LINES = 60;
    private static final double SHOWN_CHANGE = 0.05;

    @Inject
    Asking asking;

    @Inject
    PersonnelFigures figures;

    @Inject
    Requirements requirements;

    @Inject
    PersonnelRequest request;

    private @Nullable Figures loaded;
    private @Nullable List<TrendPoint> trend;
    private @Nullable List<RequirementSummary> summaries;
    private @Nullable List<Counts> compared;

    public PersonnelRequest getRequest() {
        return request;
    }

    public Figures getFigures() {
        if (loaded == null) {
            loaded = figures.figures(
                    asking.asker(), new FigureQuery(request.getDay(), requirementId(), null, request.getOpened()));
        }
        return loaded;
    }

    /** The figures of the unit chosen, else of all; absent where the unit may not be told of by itself. */
    public @Nullable Figures getShownFigures() {
        return request.getUnit() == 0
                ? getFigures()
                : getFigures().of(request.getUnit()).orElse(null);
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

    /** The requirements that are columns of the matrix. */
    public List<ByRequirement> getColumns() {
        String code = request.getRequirement();
        return getFigures().requirements().stream()
                .filter(row -> code.isEmpty() || row.code().equals(code))
                .toList();
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

    /** The counts of the day compared with, absent when they are not known or not told. */
    public @Nullable Counts getCompared() {
        if (compared == null) {
            compared = getTrend().stream()
                    .filter(point -> point.day().equals(request.getCompare()))
                    .flatMap(point -> comparedWith(point).stream())
                    .filter(counts -> counts.total() > 0)
                    .toList();
        }
        return compared.isEmpty() ? null : compared.get(0);
    }

    private Optional<Counts> comparedWith(TrendPoint point) {
        if (request.getUnit() == 0) {
            return Optional.of(point.total());
        }
        FigureQuery query = new FigureQuery(point.day(), requirementId(), null, request.getOpened());
        return figures.figures(asking.asker(), query).of(request.getUnit()).map(Figures::total);
    }

    /** Points of percent more or less than on the day compared with. */
    public double getChange() {
        Counts before = getCompared();
        Figures shown = getShownFigures();
        return before == null || shown == null ? 0 : (shown.total().doneShare() - before.doneShare()) * 100;
    }

    /** Whether the change can be seen in the figure as it is shown. */
    public boolean isChanged() {
        return Math.abs(getChange()) >= SHOWN_CHANGE;
    }

    /** Only HR sees names, and only when they are asked for. */
    public boolean isMayName() {
        return asking.asker().is(Role.HR);
    }

    /** The units one of which may be chosen. */
    public List<FigureLine> getUnits() {
        return getFigures().lines().stream()
                .filter(line ->
                        line.depth() == 0 && !line.merged() && line.first().unit() != 0)
                .toList();
    }

    /** The lines of the chosen unit, or all. */
    public List<FigureLine> getLines() {
        Figures shown = getShownFigures();
        return shown == null ? List.of() : shown.lines();
    }

    /** The lines of this page of them. */
    public List<FigureLine> getShown() {
        List<FigureLine> lines = getLines();
        int from = Math.min(lines.size(), request.getPage() * LINES);
        return lines.subList(from, Math.min(lines.size(), from + LINES));
    }

    public int getLinesAPage() {
        return LINES;
    }
}
