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
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.RequirementSummary;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.FigureLine;
import org.rosenstock.reporting.FigureQuery;
import org.rosenstock.reporting.FigureSink;
import org.rosenstock.reporting.Figures;
import org.rosenstock.reporting.Figures.ByRequirement;
import org.rosenstock.reporting.Figures.TrendPoint;
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
        int size = smallest.size();
        Set<Long> told = told(tree, summaries, size);
        Long one = query.requirement();
        Counts total = told.stream()
                .filter(id -> one == null || one.equals(id))
                .map(tree::total)
                .reduce(Counts.NONE, Counts::plus);
        Counts heads = tree.total(Node.HEADS);
        return new Figures(
                query.day(),
                one == null ? heads.total() : total.total(),
                one == null ? heads.overdue() : total.overdue(),
                total,
                tree.lines(told, one, query.opened()),
                byRequirement(tree, summaries, told, size));
    }

    public void export(FigureQuery query, List<RequirementSummary> summaries, FigureSink sink) {
        List<Unit> units = repository.units(query.day(), List.of(), true);
        FigureTree tree = tree(query.day(), units);
        Set<Long> told = told(tree, summaries, smallest.size());
        Set<Long> all = units.stream().map(Unit::id).collect(Collectors.toSet());
        for (RequirementSummary summary : summaries) {
            Long one = query.requirement();
            if (told.contains(summary.id()) && (one == null || one == summary.id())) {
                for (FigureLine line : tree.lines(Set.of(summary.id()), summary.id(), all)) {
                    sink.line(summary.title(), line);
                }
            }
        }
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
        return repository.trend(all, requirement == null ? 0 : requirement).stream()
                .filter(point -> point.total().total() >= smallest.size())
                .toList();
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
                .sorted(Comparator.comparing(
                                (ByRequirement row) -> -row.counts().overdue())
                        .thenComparing(ByRequirement::title))
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
