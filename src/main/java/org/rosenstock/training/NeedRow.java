package org.rosenstock.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like to attend.
 *
 * @param offering code
 * @param wish when it suits, may be empty
 * @param nextDay first day of the next date that is planned, absent when there is none
 */
public record NeedRow(
        String offering,
        String title,
        String wish,
        LocalDate notedOn,
        @Nullable LocalDate nextDay) {}
