package org.rosenstock.training;

import org.jspecify.annotations.Nullable;

/**
 * What came back about an offering, as far as it may be told.
 *
 * @param offering code
 * @param people who were asked in the dates that are told
 * @param answers of those
 * @param waiting dates that are not told yet: still running, or too few answers
 * @param mean of all scales, 1 to 5; absent when nothing is told
 */
public record EvaluationSummary(
        String offering,
        String title,
        long dates,
        long people,
        long answers,
        long waiting,
        @Nullable Double mean) {}
