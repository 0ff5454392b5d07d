package org.rosenstock.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offering in a list.
 *
 * @param nextDay first day of the next date, absent when none is planned
 * @param dates how many are planned from today on
 * @param freeSeats in those that are open for registration
 */
public record OfferingRow(
        long id,
        String code,
        String title,
        String summary,
        TrainingTopic topic,
        TrainingFormat format,
        int minutes,
        OfferingState state,
        @Nullable LocalDate nextDay,
        long dates,
        long freeSeats) {}
