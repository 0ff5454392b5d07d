package org.rosenstock.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one requirement means for one person today.
 *
 * @param due last day in time while it is to be done
 * @param validUntil last day of the proof while it is done; absent when it holds for good
 */
public record ObligationItem(
        long employee,
        long requirement,
        String title,
        @Nullable String courseCode,
        ObligationState state,
        LocalDate due,
        @Nullable LocalDate validUntil) {}
