package org.rosenstock.reporting.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.privacy.SmallestGroup;
import org.rosenstock.reporting.Counts;

/**
 * Decides what may be told of siblings that together make up a whole. Each requirement is a table of its own: its small
 * groups are merged over all siblings. A line over several requirements adds up only those whose groups lie within the
 * line, so that no difference between two published numbers is about fewer people than a merged group has.
 */
final class Disclosure {

    private final List<Node> nodes;
    private final Map<Node, Integer> positions = new IdentityHashMap<>();
    private final Map<Long, List<Group>> groups = new HashMap<>();
    private final Map<Long, Group[]> groupAt = new HashMap<>();
    private final int smallest;

    /** @param requirements those that were told for the whole alone; nothing is told of any other */
    Disclosure(List<Node> nodes, Set<Long> requirements, int smallest) {
        this.nodes = nodes;
        this.smallest = smallest;
        for (int position = 0; position < nodes.size(); position++) {
            positions.put(nodes.get(position), position);
        }
        for (long requirement : requirements) {
            List<Group> ofOne = groupsOf(requirement);
            Group[] at = new Group[nodes.size()];
            ofOne.forEach(group -> group.members().forEach(position -> at[position] = group));
            groups.put(requirement, ofOne);
            groupAt.put(requirement, at);
        }
    }

    /** What is told together in one line. */
    record Told(
            List<Node> members,
            long people,
            @Nullable Long late,
            Counts counts,
            int withheld,
            Map<Long, Counts> cells,
            Set<Node> small) {}

    private List<Group> groupsOf(long requirement) {
        return SmallGroups.of(
                nodes.stream().map(node -> node.of(requirement).total()).toList(), smallest);
    }

    /** Lines for one requirement; the size of a group is how many are concerned. */
    List<Told> forOne(long requirement) {
        List<Group> ofOne = groups.getOrDefault(requirement, List.of());
        return ofOne.stream()
                .filter(Group::told)
                .map(group -> told(group, requirement, Set.of(requirement)))
                .filter(told -> told.counts().total() > 0)
                .toList();
    }

    /** Lines over all requirements; the size of a group is how many people there are. */
    List<Told> forAll() {
        return groupsOf(Node.HEADS).stream()
                .filter(Group::told)
                .map(group -> told(group, Node.HEADS, groups.keySet()))
                .filter(told -> told.people() > 0)
                .toList();
    }

    /** Requirements told of this sibling by itself; only of these anything may be told one level below. */
    Set<Long> alone(Node node) {
        int position = Objects.requireNonNull(positions.get(node));
        Set<Long> alone = new HashSet<>();
        groupAt.forEach((requirement, at) -> {
            if (at[position].alone()) {
                alone.add(requirement);
            }
        });
        return alone;
    }

    private Told told(Group line, long sizeOf, Set<Long> requirements) {
        Counts counts = Counts.NONE;
        int withheld = 0;
        Map<Long, Counts> cells = new HashMap<>();
        for (long requirement : requirements) {
            if (within(line, requirement)) {
                cells.put(requirement, sum(line, requirement));
                counts = counts.plus(sum(line, requirement));
            } else if (sum(line, requirement).total() > 0) {
                withheld++;
            }
        }
        List<Node> members = new ArrayList<>();
        line.members().forEach(position -> members.add(nodes.get(position)));
        Counts size = sum(line, sizeOf);
        Long late = members.stream().allMatch(node -> node.isToldBy(cells.keySet(), sizeOf)) ? size.overdue() : null;
        return new Told(members, size.total(), late, counts, withheld, cells, small(line, sizeOf));
    }

    private Set<Node> small(Group line, long sizeOf) {
        return line.members().stream()
                .map(nodes::get)
                .filter(node -> node.of(sizeOf).total() < Math.max(SmallestGroup.FLOOR, smallest))
                .collect(Collectors.toSet());
    }

    /** True when every group of this requirement that has people in the line has all of them in it, and may be told. */
    private boolean within(Group line, long requirement) {
        Group[] at = groupAt.get(requirement);
        return at == null
                || line.members().stream()
                        .filter(position -> nodes.get(position).of(requirement).total() > 0)
                        .map(position -> at[position])
                        .allMatch(group -> group.told() && line.has(group.members()));
    }

    private Counts sum(Group line, long requirement) {
        return line.members().stream()
                .map(position -> nodes.get(position).of(requirement))
                .reduce(Counts.NONE, Counts::plus);
    }
}
