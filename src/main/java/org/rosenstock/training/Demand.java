package org.rosenstock.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many would like to attend an offering, without their names.
 *
 * @param offering code
 * @param since day on which the first of them noted it
 * @param nextDay first day of the next date that is planned, absent when there is none
 * @param units where they work, the largest number first
 * @param wishes what they say about when it suits, oldest first, twenty at most
 */
public record Demand(
        String offering,
        String title,
        TrainingTopic topic,
        long people,
        LocalDate since,
        @Nullable LocalDate nextDay,
        List<OfUnit> units,
        List<Wish> wishes) {

    public Demand {
        units = List.copyOf(units);
        wishes = List.copyOf(wishes);
    }

    /** @param unit its name, absent for those without a position */
    public record OfUnit(@Nullable String unit, long people, LocalDate since) {}

    /** @param unit its name, absent for somebody without a position */
    public record Wish(@Nullable String unit, String text) {}
}
