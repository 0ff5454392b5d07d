package org.rosenstock.learning;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in to assign a course.
 *
 * @param course code of the course
 * @param employees ids of the people chosen one by one
 * @param orgUnit id of a unit: for a lead the people directly in it, for HR with all units below; absent for none
 * @param due last day in time; absent while it is not filled in
 * @param note a line to the people, may be empty
 * @param again true: also people who had this course assigned before and finished it
 */
public record AssignmentForm(
        String course,
        Set<Long> employees,
        @Nullable Long orgUnit,
        @Nullable LocalDate due,
        String note,
        boolean again) {

    public static final int NOTE_LENGTH = 1000;

    public AssignmentForm {
        employees = Set.copyOf(employees);
        note = note.strip();
    }
}
