package org.rosenstock.qualification.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;

/** One part of a rule with its ways while it is being filled in. */
public class PartDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String title;
    private @Nullable Long course;
    private boolean instruction;
    private boolean external;
    private final ArrayList<Long> moreCourses = new ArrayList<>();
    private final ArrayList<String> offerings = new ArrayList<>();

    PartDraft() {}

    PartDraft(Part part) {
        title = part.title();
        part.ways().forEach(this::take);
    }

    private void take(Way way) {
        switch (way.kind()) {
            case COURSE -> takeCourse(way.course());
            case INSTRUCTION -> instruction = true;
            case EXTERNAL -> external = true;
            case OFFERING -> offerings.add(way.code() == null ? "" : way.code());
        }
    }

    private void takeCourse(@Nullable Long id) {
        if (course == null) {
            course = id;
        } else if (id != null) {
            moreCourses.add(id);
        }
    }

    Part part(String ruleTitle) {
        List<Way> ways = new ArrayList<>();
        if (course != null && course > 0) {
            ways.add(Way.course(course));
        }
        moreCourses.forEach(id -> ways.add(Way.course(id)));
        if (instruction) {
            ways.add(Way.of(WayKind.INSTRUCTION));
        }
        if (external) {
            ways.add(Way.of(WayKind.EXTERNAL));
        }
        offerings.forEach(code -> ways.add(new Way(WayKind.OFFERING, null, code)));
        return new Part(title == null || title.isBlank() ? ruleTitle : title, ways);
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable Long getCourse() {
        return course;
    }

    public void setCourse(@Nullable Long course) {
        this.course = course;
    }

    public boolean isInstruction() {
        return instruction;
    }

    public void setInstruction(boolean instruction) {
        this.instruction = instruction;
    }

    public boolean isExternal() {
        return external;
    }

    public void setExternal(boolean external) {
        this.external = external;
    }
}
