package org.rosenstock.qualification.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Way;

/** A requirement with what its present version says. */
public record Rule(
        long id,
        long version,
        LocalDate activeFrom,
        @Nullable LocalDate endedOn,
        RequirementDefinition definition) {

    /** Whether it obliges anybody on the day. */
    public boolean holdsOn(LocalDate day) {
        return !definition.offered() && !activeFrom.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }

    /** Whom it concerns, as a condition on employee {@code e} on day {@code ?1}. */
    public String concerned(LocalDate day) {
        return holdsOn(day) ? AudienceSql.concerned(definition) : "1 = 0";
    }

    public int parts() {
        return definition.parts().size();
    }

    /** Ids of the courses that fulfil a part, counted from 1. */
    public List<Long> courses(int part) {
        return definition.parts().get(part - 1).ways().stream()
                .map(Way::course)
                .filter(course -> course != null)
                .toList();
    }

    public boolean hasCourse(long course) {
        return definition.parts().stream()
                .flatMap(part -> part.ways().stream())
                .anyMatch(way -> way.course() != null && way.course() == course);
    }

    /** Groups that the audience names. */
    public String groups() {
        return definition.audience().stream()
                .map(AudienceBlock::groups)
                .flatMap(List::stream)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
