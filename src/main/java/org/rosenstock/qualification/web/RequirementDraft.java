package org.rosenstock.qualification.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.RequirementForm;

/** A rule while it is being filled in. */
public class RequirementDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_DUE_DAYS = 56;
    private static final int YEAR = 12;

    private @Nullable String title;
    private @Nullable String course;
    private boolean repeated = true;
    private @Nullable Integer repeatMonths = YEAR;
    private @Nullable Integer firstDueDays = FIRST_DUE_DAYS;
    private @Nullable String legalBasis;
    private @Nullable String purpose;
    private int version;
    private final ArrayList<Part> units = new ArrayList<>();
    private final ArrayList<Part> roles = new ArrayList<>();

    /** A unit or job role that is part of the audience. */
    public record Part(long id, String name, boolean withSub) implements Serializable {}

    RequirementDraft() {}

    RequirementDraft(RequirementForm form, Map<Long, String> unitNames, Map<Long, String> roleNames) {
        title = form.title();
        course = form.course();
        repeatMonths = form.repeatMonths();
        repeated = repeatMonths != null;
        firstDueDays = form.firstDueDays();
        legalBasis = form.legalBasis();
        purpose = form.purpose();
        version = form.version();
        form.units()
                .forEach(unit -> addUnit(
                        unit.id(), unitNames.getOrDefault(unit.id(), String.valueOf(unit.id())), unit.withSub()));
        form.jobRoles().forEach(role -> addRole(role, roleNames.getOrDefault(role, String.valueOf(role))));
    }

    RequirementForm form() {
        return new RequirementForm(
                plain(title),
                plain(course),
                units.stream()
                        .map(unit -> new RequirementForm.Unit(unit.id(), unit.withSub()))
                        .toList(),
                roles.stream().map(Part::id).toList(),
                firstDueDays == null ? 0 : firstDueDays,
                repeated ? (repeatMonths == null ? Integer.valueOf(0) : repeatMonths) : null,
                plain(legalBasis),
                plain(purpose),
                version);
    }

    /** The audience in words. */
    String audience() {
        if (units.isEmpty() && roles.isEmpty()) {
            return PageMessages.text("qualification.requirement.everybody");
        }
        return Stream.of(roles, units)
                .filter(parts -> !parts.isEmpty())
                .map(parts -> parts.stream().map(Part::name).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" · "));
    }

    void addUnit(long id, String name, boolean withSub) {
        removeUnit(id);
        units.add(new Part(id, name, withSub));
    }

    void addRole(long id, String name) {
        removeRole(id);
        roles.add(new Part(id, name, false));
    }

    public void removeUnit(long id) {
        units.removeIf(part -> part.id() == id);
    }

    public void removeRole(long id) {
        roles.removeIf(part -> part.id() == id);
    }

    public List<Part> getUnits() {
        return units;
    }

    public List<Part> getRoles() {
        return roles;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getCourse() {
        return course;
    }

    public void setCourse(@Nullable String course) {
        this.course = course;
    }

    public boolean isRepeated() {
        return repeated;
    }

    public void setRepeated(boolean repeated) {
        this.repeated = repeated;
    }

    public @Nullable Integer getRepeatMonths() {
        return repeatMonths;
    }

    public void setRepeatMonths(@Nullable Integer repeatMonths) {
        this.repeatMonths = repeatMonths;
    }

    public @Nullable Integer getFirstDueDays() {
        return firstDueDays;
    }

    public void setFirstDueDays(@Nullable Integer firstDueDays) {
        this.firstDueDays = firstDueDays;
    }

    public @Nullable String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(@Nullable String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }
}
