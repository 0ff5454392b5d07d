package org.rosenstock.training;

import java.time.LocalDate;

/**
 * A date in numbers, without names.
 *
 * @param offering code
 * @param rule by which the waiting list moves up
 * @param asked all registrations ever made
 */
public record DateFigures(
        long session,
        String offering,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        SessionState state,
        WaitingRule rule,
        int seats,
        int asked,
        int confirmed,
        int waiting,
        int refused,
        int lapsed,
        int withdrawn,
        int attended,
        int absent) {}
