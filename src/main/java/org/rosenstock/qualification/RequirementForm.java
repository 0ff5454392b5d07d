package org.rosenstock.qualification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the training office fills in.
 *
 * @param course code of the course that fulfils it
 * @param units whose people are concerned; none means all units
 * @param jobRoles ids of job roles; none means all
 * @param firstDueDays days from the day somebody comes under the rule to the first due date
 * @param repeatMonths months a proof holds, absent when it holds for good
 * @param legalBasis paragraph that demands it
 * @param purpose one or two plain sentences for the people concerned
 * @param version of the stored requirement the form was filled from, 0 for a new one
 */
public record RequirementForm(
        String title,
        String course,
        List<Unit> units,
        List<Long> jobRoles,
        int firstDueDays,
        @Nullable Integer repeatMonths,
        String legalBasis,
        String purpose,
        int version) {

    public static final int TITLE_LENGTH = 200;
    public static final int LEGAL_BASIS_LENGTH = 500;
    public static final int PURPOSE_LENGTH = 1000;

    /** A unit, alone or with all units below it. */
    public record Unit(long id, boolean withSub) {}

    public RequirementForm {
        title = title.strip();
        units = List.copyOf(units);
        jobRoles = List.copyOf(jobRoles);
        legalBasis = legalBasis.strip();
        purpose = purpose.strip();
    }
}
