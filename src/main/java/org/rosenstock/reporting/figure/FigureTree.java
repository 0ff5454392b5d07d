package org.rosenstock.reporting.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.FigureLine;
import org.rosenstock.reporting.figure.Disclosure.Told;
import org.rosenstock.reporting.figure.FigureRepository.Unit;

/** The units as lines, level by level, with small groups told together on each. */
final class FigureTree {

    private static final Comparator<FigureLine> WORST_FIRST = Comparator.comparing(
                    (FigureLine line) -> line.counts().doneShare())
            .thenComparing(line -> line.first().name());

    private final List<Unit> units;
    private final Map<Long, Map<Long, Counts>> below;
    private final Map<Long, Map<Long, Counts>> direct;
    private final int smallest;
    private final Map<Long, List<Unit>> byParent;
    private final List<Node> top;

    /**
     * @param below counts with all units below
     * @param direct counts of the people directly in a unit
     */
    FigureTree(
            List<Unit> units, Map<Long, Map<Long, Counts>> below, Map<Long, Map<Long, Counts>> direct, int smallest) {
        this.units = units;
        this.below = below;
        this.direct = direct;
        this.smallest = smallest;
        this.byParent = units.stream().collect(Collectors.groupingBy(Unit::parent));
        this.top = firstLevel();
    }

    /** The first level: all units right below the departments, and the departments' own people as one group. */
    List<Node> top() {
        return top;
    }

    private List<Node> firstLevel() {
        Set<Long> departments = new HashSet<>();
        units.stream().filter(Unit::department).forEach(unit -> departments.add(unit.id()));
        List<Node> nodes = new ArrayList<>();
        units.stream()
                .filter(unit -> !unit.department() && (unit.parent() == 0 || departments.contains(unit.parent())))
                .map(this::node)
                .forEach(nodes::add);
        Map<Long, Counts> own = new HashMap<>();
        departments.forEach(
                id -> direct.getOrDefault(id, Map.of()).forEach((key, counts) -> own.merge(key, counts, Counts::plus)));
        nodes.add(new Node(0, "", false, own));
        return nodes;
    }

    /** Everybody together. */
    Counts total(long requirement) {
        return top.stream().map(node -> node.of(requirement)).reduce(Counts.NONE, Counts::plus);
    }

    /** How many of the unit and below are concerned, told or not. */
    long concerned(long unit, long requirement) {
        return below.getOrDefault(unit, Map.of())
                .getOrDefault(requirement, Counts.NONE)
                .total();
    }

    String name(long unit) {
        return units.stream()
                .filter(one -> one.id() == unit)
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    private Node node(Unit unit) {
        return new Node(unit.id(), unit.name(), unit.below(), below.getOrDefault(unit.id(), Map.of()));
    }

    /** @param requirement the one asked for, absent for all */
    List<FigureLine> lines(Set<Long> requirements, @Nullable Long requirement, Set<Long> opened) {
        List<FigureLine> lines = new ArrayList<>();
        add(lines, top, requirements, new Request(requirement, opened), 0);
        return lines;
    }

    private record Request(@Nullable Long requirement, Set<Long> opened) {}

    private void add(List<FigureLine> lines, List<Node> nodes, Set<Long> told, Request request, int depth) {
        Disclosure disclosure = new Disclosure(nodes, told, smallest);
        Long one = request.requirement();
        List<Told> together = one == null ? disclosure.forAll() : disclosure.forOne(one);
        Map<FigureLine, Node> single = new HashMap<>();
        List<FigureLine> level = new ArrayList<>();
        for (Told group : together) {
            Node first = group.members().get(0);
            boolean expandable = group.members().size() == 1
                    && first.parent()
                    && !disclosure.alone(first).isEmpty();
            FigureLine line = line(
                    group, depth, expandable, expandable && request.opened().contains(first.unit()));
            level.add(line);
            single.put(line, first);
        }
        level.sort(WORST_FIRST);
        for (FigureLine line : level) {
            lines.add(line);
            if (line.expanded()) {
                Node node = single.getOrDefault(line, nodes.get(0));
                add(lines, children(node.unit()), disclosure.alone(node), request, depth + 1);
            }
        }
    }

    /**
     * The counts of one unit by requirement, as far as they may be told of it by itself.
     *
     * @param path ids of the unit and of those above it, from the top
     */
    Map<Long, Counts> alone(List<Long> path, Set<Long> requirements) {
        List<Node> nodes = top;
        Set<Long> told = requirements;
        Map<Long, Counts> counts = Map.of();
        for (long unit : path) {
            Node node = nodes.stream()
                    .filter(sibling -> sibling.unit() == unit)
                    .findFirst()
                    .orElse(null);
            if (node != null) {
                told = new Disclosure(nodes, told, smallest).alone(node);
                nodes = children(unit);
                counts = told.stream().collect(Collectors.toMap(id -> id, node::of));
            } else {
                counts = ofDepartment(unit, told);
            }
        }
        return counts;
    }

    /** A department is no line: told is the sum of its units where each is told alone and its own people are none. */
    private Map<Long, Counts> ofDepartment(long department, Set<Long> requirements) {
        Disclosure disclosure = new Disclosure(top, requirements, smallest);
        List<Node> members = byParent.getOrDefault(department, List.of()).stream()
                .flatMap(unit -> top.stream().filter(node -> node.unit() == unit.id()))
                .toList();
        Map<Long, Counts> own = direct.getOrDefault(department, Map.of());
        return requirements.stream()
                .filter(id -> own.getOrDefault(id, Counts.NONE).total() == 0)
                .filter(id ->
                        members.stream().allMatch(node -> disclosure.alone(node).contains(id)))
                .collect(Collectors.toMap(
                        id -> id,
                        id -> members.stream().map(node -> node.of(id)).reduce(Counts.NONE, Counts::plus)));
    }

    private List<Node> children(long unit) {
        List<Node> nodes = new ArrayList<>();
        byParent.getOrDefault(unit, List.of()).stream().map(this::node).forEach(nodes::add);
        nodes.add(new Node(0, "", false, direct.getOrDefault(unit, Map.of())));
        return nodes;
    }

    private static FigureLine line(Told group, int depth, boolean expandable, boolean expanded) {
        List<FigureLine.Member> members = group.members().stream()
                .map(node -> new FigureLine.Member(
                        node.unit(), node.name(), group.small().contains(node)))
                .sorted(Comparator.comparing(FigureLine.Member::name))
                .toList();
        return new FigureLine(
                members,
                depth,
                group.people(),
                group.late(),
                group.counts(),
                group.withheld(),
                group.cells(),
                expandable,
                expanded);
    }
}
