package org.rosenstock.qualification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People to whom all that is named here applies; an empty list leaves that open, an empty block means everybody. Unit
 * and job role must be those of the same position.
 */
public record AudienceBlock(List<Unit> units, List<Long> jobRoles, List<Long> groups, List<Attribute> attributes) {

    /** A unit, alone or with all units below it. */
    public record Unit(long id, boolean withSub) {}

    public enum AttributeKind {
        /** younger than 18 */
        MINOR,
        /** leads a unit or deputises */
        LEAD,
        /** entered within the last months */
        NEW
    }

    /** @param months for NEW only */
    public record Attribute(AttributeKind kind, @Nullable Integer months) {}

    public static final AudienceBlock EVERYBODY = new AudienceBlock(List.of(), List.of(), List.of(), List.of());

    public AudienceBlock {
        units = units == null ? List.of() : List.copyOf(units);
        jobRoles = jobRoles == null ? List.of() : List.copyOf(jobRoles);
        groups = groups == null ? List.of() : List.copyOf(groups);
        attributes = attributes == null ? List.of() : List.copyOf(attributes);
    }

    /** Whether it leaves everything open. */
    public boolean isOpen() {
        return equals(EVERYBODY);
    }
}
