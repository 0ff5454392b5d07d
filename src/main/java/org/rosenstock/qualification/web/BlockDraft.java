package org.rosenstock.qualification.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.AudienceBlock.Attribute;
import org.rosenstock.qualification.AudienceBlock.AttributeKind;

/** One block of the audience while it is being put together, with what is looked for to add to it. */
public class BlockDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = 12;
    private static final int MONTHS_FACTOR = 100;

    private final ArrayList<Chip> chips = new ArrayList<>();
    private @Nullable String query;
    private @Nullable Integer months = YEAR;

    /** What a chip stands for. */
    public enum Kind {
        UNIT,
        UNIT_ALONE,
        ROLE,
        GROUP,
        ATTRIBUTE
    }

    /**
     * One thing that the block names.
     *
     * @param id of what is named, made of kind and months for an attribute
     */
    public record Chip(Kind kind, long id, String name) implements Serializable {}

    BlockDraft() {}

    BlockDraft(AudienceBlock block, AudienceSearch search) {
        block.units()
                .forEach(unit -> add(
                        unit.withSub() ? Kind.UNIT : Kind.UNIT_ALONE,
                        unit.id(),
                        search.units().getOrDefault(unit.id(), "–")));
        block.jobRoles().forEach(role -> add(Kind.ROLE, role, search.roles().getOrDefault(role, "–")));
        block.groups().forEach(group -> add(Kind.GROUP, group, search.groups().getOrDefault(group, "–")));
        block.attributes().forEach(this::add);
    }

    void add(Kind kind, long id, String name) {
        remove(kind.name(), id);
        chips.add(new Chip(kind, id, name));
        query = null;
    }

    private void add(Attribute attribute) {
        int since = attribute.months() == null ? 0 : attribute.months();
        String words = PageMessages.text("qualification.requirement.attribute." + attribute.kind(), since);
        add(Kind.ATTRIBUTE, attribute.kind().ordinal() + (long) MONTHS_FACTOR * since, words);
    }

    public void addAttribute(String kind) {
        AttributeKind wanted = AttributeKind.valueOf(kind);
        int since = months == null ? YEAR : Math.max(1, months);
        add(new Attribute(wanted, wanted == AttributeKind.NEW ? since : null));
    }

    public void remove(String kind, long id) {
        chips.removeIf(chip -> chip.kind().name().equals(kind) && chip.id() == id);
    }

    public List<Chip> getChips() {
        return chips;
    }

    public boolean isEmpty() {
        return chips.isEmpty();
    }

    AudienceBlock block() {
        return new AudienceBlock(
                chips(Kind.UNIT, Kind.UNIT_ALONE)
                        .map(chip -> new AudienceBlock.Unit(chip.id(), chip.kind() == Kind.UNIT))
                        .toList(),
                chips(Kind.ROLE).map(Chip::id).toList(),
                chips(Kind.GROUP).map(Chip::id).toList(),
                chips(Kind.ATTRIBUTE).map(BlockDraft::attribute).toList());
    }

    private static Attribute attribute(Chip chip) {
        int since = (int) (chip.id() / MONTHS_FACTOR);
        return new Attribute(
                AttributeKind.values()[(int) (chip.id() % MONTHS_FACTOR)], since == 0 ? null : Integer.valueOf(since));
    }

    /** In words: job roles before units, as one says it. */
    String words() {
        if (isEmpty()) {
            return PageMessages.text("qualification.requirement.everybody");
        }
        return Stream.of(chips(Kind.ATTRIBUTE), chips(Kind.GROUP), chips(Kind.ROLE), chips(Kind.UNIT, Kind.UNIT_ALONE))
                .map(some -> some.map(Chip::name).collect(Collectors.joining(", ")))
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Stream<Chip> chips(Kind... kinds) {
        return chips.stream().filter(chip -> List.of(kinds).contains(chip.kind()));
    }

    public @Nullable String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = query;
    }

    /** Months of the first time in the house, for the attribute that is added next. */
    public @Nullable Integer getMonths() {
        return months;
    }

    public void setMonths(@Nullable Integer months) {
        this.months = months;
    }
}
