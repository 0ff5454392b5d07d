package org.rosenstock.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.privacy.SmallestGroup;
import org.rosenstock.qualification.RequirementSummary;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.FigureLine;
import org.rosenstock.reporting.FigureQuery;
import org.rosenstock.reporting.FigureSink;
import org.rosenstock.reporting.Figures;
import org.rosenstock.reporting.Figures.ByRequirement;
import org.rosenstock.reporting.Figures.TrendPoint;
import org.rosenstock.reporting.MatrixSink;
import org.rosenstock.reporting.UnitStatus;
import org.rosenstock.reporting.figure.FigureRepository.Unit;

/** Makes figures of the counts: a few statements, whatever the size of the house. */
@ApplicationScoped
public class FigureReader {

    private static final int FOCUS = 2;

    @Inject
    FigureRepository repository;

    @Inject
    SmallestGroup smallest;

    public Figures read(FigureQuery query, List<RequirementSummary> summaries) {
        FigureTree tree = tree(query.day(), repository.units(query.day(), query.opened(), false));
        return figures(tree, query, query.opened(), summaries, smallest.size());
    }

    /** Tells of a tree what may be told. */
    static Figures figures(
            FigureTree tree, FigureQuery query, Set<Long> opened, List<RequirementSummary> summaries, int size) {
        Set<Long> told = told(tree, summaries, size);
        Long one = query.requirement();
        Counts total = told.stream()
                .filter(id -> one == null || one.equals(id))
                .map(tree::total)
                .reduce(Counts.NONE, Counts::plus);
        Counts heads = tree.total(Node.HEADS);
        boolean complete = tree.top().stream().allMatch(node -> node.isToldBy(told, Node.HEADS));
        return new Figures(
                query.day(),
                one == null ? heads.total() : total.total(),
                one != null ? Long.valueOf(total.overdue()) : complete ? Long.valueOf(heads.overdue()) : null,
                total,
                0,
                tree.lines(told, one, opened),
                byRequirement(tree, summaries, told, size));
    }

    /** Line by line and requirement by requirement. */
    public void export(FigureQuery query, List<RequirementSummary> summaries, FigureSink sink) {
        List<Unit> units = repository.units(query.day(), List.of(), true);
        FigureTree tree = tree(query.day(), units);
        Set<Long> told = told(tree, summaries, smallest.size());
        Long one = query.requirement();
        summaries.stream()
                .filter(summary -> told.contains(summary.id()) && (one == null || one == summary.id()))
                .forEach(summary -> export(tree, summary, query.unit(), ids(units), sink));
    }

    private static void export(
            FigureTree tree, RequirementSummary summary, @Nullable Long unit, Set<Long> all, FigureSink sink) {
        List<FigureLine> lines = tree.lines(Set.of(summary.id()), summary.id(), all);
        if (unit == null) {
            lines.forEach(line -> sink.line(summary.title(), line));
            return;
        }
        List<FigureLine> below = FigureLine.from(lines, unit);
        below.forEach(line -> sink.line(summary.title(), line));
        if (below.isEmpty() && tree.concerned(unit, summary.id()) > 0) {
            sink.withheld(summary.title(), tree.name(unit));
        }
    }

    /** Unit by unit with every requirement beside the other: what the page tells when all units are opened. */
    public void exportMatrix(FigureQuery query, List<RequirementSummary> summaries, MatrixSink sink) {
        List<Unit> units = repository.units(query.day(), List.of(), true);
        FigureTree tree = tree(query.day(), units);
        Figures all = figures(tree, query, ids(units), summaries, smallest.size());
        Long unit = query.unit();
        Long one = query.requirement();
        sink.columns(all.requirements().stream()
                .filter(row -> one == null || one == row.id())
                .toList());
        Optional<Figures> shown = unit == null ? Optional.of(all) : all.of(unit);
        shown.ifPresent(figures -> figures.lines().forEach(sink::row));
        if (unit != null && shown.isEmpty()) {
            sink.withheld(tree.name(unit));
        }
    }

    private static Set<Long> ids(List<Unit> units) {
        return units.stream().map(Unit::id).collect(Collectors.toSet());
    }

    /** @param path ids of the unit and of those above it, from the top */
    public List<UnitStatus.Line> status(LocalDate day, List<Long> path, List<RequirementSummary> summaries) {
        FigureTree tree = tree(day, repository.units(day, path, false));
        Map<Long, Counts> told = tree.alone(path, told(tree, summaries, smallest.size()));
        return summaries.stream()
                .map(summary -> new UnitStatus.Line(summary.code(), summary.title(), told.get(summary.id())))
                .toList();
    }

    public List<TrendPoint> trend(Collection<LocalDate> days, LocalDate day, @Nullable Long requirement) {
        List<LocalDate> all = new ArrayList<>(days);
        all.add(day);
        return repository.trend(all, requirement == null ? 0 : requirement, smallest.size());
    }

    private FigureTree tree(LocalDate day, List<Unit> units) {
        Set<Long> departments =
                units.stream().filter(Unit::department).map(Unit::id).collect(Collectors.toSet());
        Set<Long> listed = units.stream().map(Unit::id).collect(Collectors.toSet());
        listed.removeAll(departments);
        Set<Long> alone = units.stream().map(Unit::parent).collect(Collectors.toCollection(HashSet::new));
        alone.addAll(departments);
        Map<Long, Map<Long, Counts>> below = repository.cells(day, true, listed);
        Map<Long, Map<Long, Counts>> direct = repository.cells(day, false, alone);
        return new FigureTree(units, below, direct, smallest.size());
    }

    /** Requirements that concern enough people to be told of at all. */
    private static Set<Long> told(FigureTree tree, List<RequirementSummary> summaries, int size) {
        return summaries.stream()
                .map(RequirementSummary::id)
                .filter(id -> tree.total(id).total() >= size)
                .collect(Collectors.toSet());
    }

    private static List<ByRequirement> byRequirement(
            FigureTree tree, List<RequirementSummary> summaries, Set<Long> told, int size) {
        List<Node> top = tree.top();
        Disclosure disclosure = new Disclosure(top, told, size);
        return summaries.stream()
                .filter(summary -> told.contains(summary.id()))
                .map(summary -> new ByRequirement(
                        summary.id(),
                        summary.code(),
                        summary.title(),
                        summary.repeatMonths(),
                        tree.total(summary.id()),
                        focus(top, disclosure, summary.id())))
                .toList();
    }

    /** Codes of the units with most overdue, of those that may be told alone. */
    private static List<String> focus(List<Node> top, Disclosure disclosure, long requirement) {
        return top.stream()
                .filter(node -> node.unit() != 0 && node.of(requirement).overdue() > 0)
                .filter(node -> disclosure.alone(node).contains(requirement))
                .sorted(Comparator.comparing(
                                (Node node) -> -node.of(requirement).overdue())
                        .thenComparing(Node::name))
                .limit(FOCUS)
                .map(node -> node.name().split(" ", 2)[0])
                .toList();
    }
}
