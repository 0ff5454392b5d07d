package org.rosenstock.learning;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One assignment with how many people it still concerns.
 *
 * @param people those the asker may see, without those it was withdrawn from
 */
public record AssignmentRow(
        long id,
        String courseCode,
        String title,
        String assignedBy,
        Instant createdAt,
        LocalDate due,
        String note,
        long people,
        long done,
        long overdue) {}
