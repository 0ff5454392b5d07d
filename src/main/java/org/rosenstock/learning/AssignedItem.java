package org.rosenstock.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One course assigned to one person, and where it stands. */
public record AssignedItem(
        long assignment,
        long employee,
        long course,
        String courseCode,
        String title,
        LocalDate due,
        AssignedState state,
        @Nullable LocalDate doneOn) {}
