package org.rosenstock.qualification.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;

/** One part of a rule with its ways while it is being filled in; ways keep their order. */
public class PartDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String title;
    private @Nullable Long wanted;
    private @Nullable String offering;
    private final ArrayList<Chip> ways = new ArrayList<>();

    /** One way. */
    public record Chip(WayKind kind, long course, String code) implements Serializable {

        static Chip of(Way way) {
            return new Chip(way.kind(), way.course() == null ? 0 : way.course(), way.code() == null ? "" : way.code());
        }

        private Way way() {
            return new Way(kind, course == 0 ? null : Long.valueOf(course), code.isEmpty() ? null : code);
        }
    }

    PartDraft() {}

    /** A part that is called like the rule goes on being called like it. */
    PartDraft(Part part, String ruleTitle) {
        title = part.title().equals(ruleTitle) ? null : part.title();
        part.ways().forEach(way -> ways.add(Chip.of(way)));
    }

    Part part(String ruleTitle) {
        List<Chip> all = new ArrayList<>(ways);
        if (wanted != null && wanted > 0) {
            all.add(Chip.of(Way.course(wanted)));
        }
        return new Part(
                title == null || title.isBlank() ? ruleTitle : title,
                all.stream().distinct().map(Chip::way).toList());
    }

    /** Takes the chosen course to the ways, and leaves room for another. */
    public void addCourse() {
        if (wanted != null && wanted > 0) {
            put(Chip.of(Way.course(wanted)));
        }
        wanted = null;
    }

    public void addOffering() {
        if (offering != null && !offering.isBlank()) {
            put(new Chip(WayKind.OFFERING, 0, offering.strip()));
        }
        offering = null;
    }

    public void remove(Chip way) {
        ways.remove(way);
    }

    private void put(Chip way) {
        if (!ways.contains(way)) {
            ways.add(way);
        }
    }

    private void set(WayKind kind, boolean allowed) {
        Chip way = Chip.of(Way.of(kind));
        if (allowed) {
            put(way);
        } else {
            ways.remove(way);
        }
    }

    /** Courses and live trainings, which are shown by name. */
    public List<Chip> getNamed() {
        return ways.stream()
                .filter(way -> way.kind() == WayKind.COURSE || way.kind() == WayKind.OFFERING)
                .toList();
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable Long getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable Long wanted) {
        this.wanted = wanted;
    }

    public @Nullable String getOffering() {
        return offering;
    }

    public void setOffering(@Nullable String offering) {
        this.offering = offering;
    }

    public boolean isInstruction() {
        return ways.contains(Chip.of(Way.of(WayKind.INSTRUCTION)));
    }

    public void setInstruction(boolean instruction) {
        set(WayKind.INSTRUCTION, instruction);
    }

    public boolean isExternal() {
        return ways.contains(Chip.of(Way.of(WayKind.EXTERNAL)));
    }

    public void setExternal(boolean external) {
        set(WayKind.EXTERNAL, external);
    }
}
