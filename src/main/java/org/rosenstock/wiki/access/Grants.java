package org.rosenstock.wiki.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.rosenstock.wiki.Access;
import org.rosenstock.wiki.PageRow;

/**
 * What one person may do in one space. Reading narrows down the tree: where a page names readers, only those of them
 * who may read the pages above read it. Writing and approving are decided by the nearest place upwards that names
 * anybody for it. Whoever administers a place may do everything there and below.
 */
public final class Grants {

    /** The place of what is given for a whole space. */
    public static final long SPACE = 0;

    private final boolean everything;
    private final Map<Long, List<Entry>> byPlace;

    private Grants(boolean everything, List<Entry> entries) {
        this.everything = everything;
        this.byPlace = entries.stream().collect(Collectors.groupingBy(Entry::place));
    }

    /** A permission. @param place id of a page, or {@link #SPACE} @param mine whether the person is among its holders */
    public record Entry(long place, Access access, boolean mine) {

        private boolean gives(Access needed) {
            return mine && access.compareTo(needed) >= 0;
        }
    }

    /** Of the program itself. */
    public static Grants everything() {
        return new Grants(true, List.of());
    }

    public static Grants of(List<Entry> entries) {
        return new Grants(false, entries);
    }

    /** Whether it is allowed for the space as a whole. */
    public boolean allow(Access needed) {
        return allow(needed, List.of());
    }

    /** @param way the page and those above it, the page first */
    public boolean allow(Access needed, List<Long> way) {
        if (everything || places(way).anyMatch(place -> gives(place, Access.ADMINISTER))) {
            return true;
        }
        return switch (needed) {
            case READ -> reads(way);
            case WRITE, APPROVE -> reads(way) && decides(needed, way);
            case ADMINISTER -> false;
        };
    }

    /** Those of a whole tree that may be read, in their order. */
    public List<PageRow> readable(List<PageRow> tree) {
        if (everything || byPlace.keySet().stream().allMatch(place -> place == SPACE)) {
            return allow(Access.READ) ? tree : List.of();
        }
        Ways ways = Ways.of(tree);
        return tree.stream()
                .filter(page -> allow(Access.READ, ways.from(page.id())))
                .toList();
    }

    private boolean reads(List<Long> way) {
        return places(way)
                .filter(place -> place == SPACE || names(place, Access.READ))
                .allMatch(place -> gives(place, Access.READ));
    }

    private boolean decides(Access needed, List<Long> way) {
        return places(way)
                .filter(place -> names(place, needed))
                .findFirst()
                .map(place -> gives(place, needed))
                .orElse(false);
    }

    private boolean names(long place, Access access) {
        return at(place).anyMatch(entry -> entry.access() == access);
    }

    private boolean gives(long place, Access needed) {
        return at(place).anyMatch(entry -> entry.gives(needed));
    }

    private Stream<Entry> at(long place) {
        return byPlace.getOrDefault(place, List.of()).stream();
    }

    /** From the page upwards, the space last. */
    private static Stream<Long> places(List<Long> way) {
        return Stream.concat(way.stream(), LongStream.of(SPACE).boxed());
    }
}
