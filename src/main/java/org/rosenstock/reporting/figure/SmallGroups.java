package org.rosenstock.reporting.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rosenstock.privacy.SmallestGroup;

/**
 * Keeps small groups from being told apart (P09). Siblings below the smallest size are told together; when they do not
 * reach the size even so, the next smallest sibling joins them, so that nothing follows from the total minus the others.
 * Empty siblings give nothing away and stay as they are.
 */
final class SmallGroups {

    private SmallGroups() {}

    /** @param sizes of all siblings that make up the whole; @return every sibling in exactly one group, in any order */
    static List<Group> of(List<Long> sizes, int smallest) {
        int least = Math.max(SmallestGroup.FLOOR, smallest);
        List<Integer> together = new ArrayList<>(where(sizes, 1, least));
        List<Integer> large = new ArrayList<>(where(sizes, least, Long.MAX_VALUE));
        large.sort(Comparator.comparing(sizes::get));
        long size = together.stream().mapToLong(sizes::get).sum();
        while (!together.isEmpty() && size < least && !large.isEmpty()) {
            int next = large.remove(0);
            together.add(next);
            size += sizes.get(next);
        }
        List<Group> groups = new ArrayList<>();
        large.forEach(position -> groups.add(new Group(List.of(position), true)));
        where(sizes, 0, 1).forEach(position -> groups.add(new Group(List.of(position), true)));
        if (!together.isEmpty()) {
            groups.add(new Group(together, size >= least));
        }
        return groups;
    }

    private static List<Integer> where(List<Long> sizes, long from, long below) {
        return IntStream.range(0, sizes.size())
                .filter(position -> sizes.get(position) >= from && sizes.get(position) < below)
                .boxed()
                .toList();
    }
}
