package org.rosenstock.learning.quiz;

import org.jspecify.annotations.Nullable;

/**
 * How a quiz is taken.
 *
 * @param pass share of points needed, in percent, 1 to 100
 * @param attempts how often it may be tried, 0 for any number
 * @param minutes time limit of one attempt, absent when there is none
 * @param shuffle whether choices are shown in another order in each attempt
 */
public record QuizSettings(int pass, int attempts, @Nullable Integer minutes, boolean shuffle) {}
