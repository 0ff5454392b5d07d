package org.rosenstock.learning;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A lead or the training office has assigned a course. Fired in the transaction of the assignment. */
public record CourseAssigned(
        long assignment,
        long course,
        String courseCode,
        String title,
        Set<Long> employees,
        LocalDate due,
        long by,
        @Nullable String note) {

    public CourseAssigned {
        employees = Set.copyOf(employees);
    }
}
