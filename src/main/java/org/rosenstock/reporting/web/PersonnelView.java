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

    /** The units one of which may be chosen. */
    public List<FigureLine> getUnits() {
        return getFigures().lines().stream()
                .filter(line ->
                        line.depth() == 0 && !line.merged() && line.first().unit() != 0)
                .toList();
    }

    /** The lines of the chosen unit, or all. */
    public List<FigureLine> getLines() {
        List<FigureLine> all = getFigures().lines();
        long unit = request.getUnit();
        if (unit == 0) {
            return all;
        }
        List<FigureLine> chosen = new ArrayList<>();
        for (FigureLine line : all) {
            boolean below = !chosen.isEmpty() && line.depth() > chosen.get(0).depth();
            if (below || chosen.isEmpty() && !line.merged() && line.first().unit() == unit) {
                chosen.add(line);
            } else if (!chosen.isEmpty()) {
                break;
            }
        }
        return chosen;
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
