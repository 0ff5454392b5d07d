package org.rosenstock.qualification.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.AudienceBlock.Attribute;
import org.rosenstock.qualification.AudienceBlock.AttributeKind;

/** One block of the audience while it is being put together. */
public class BlockDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NEW_MONTHS = 12;

    private final ArrayList<Chip> chips = new ArrayList<>();

    /** What a chip stands for. */
    public enum Kind {
        UNIT,
        UNIT_ALONE,
        ROLE,
        GROUP,
        ATTRIBUTE
    }

    /** One thing that the block names. */
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
        block.attributes().forEach(attribute -> addAttribute(attribute.kind()));
    }

    void add(Kind kind, long id, String name) {
        remove(kind.name(), id);
        chips.add(new Chip(kind, id, name));
    }

    void addAttribute(AttributeKind kind) {
        add(Kind.ATTRIBUTE, kind.ordinal(), PageMessages.text("qualification.requirement.attribute." + kind));
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
        AttributeKind kind = AttributeKind.values()[(int) chip.id()];
        return new Attribute(kind, kind == AttributeKind.NEW ? NEW_MONTHS : null);
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
}
