package org.rosenstock.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date as the office plans it.
 *
 * @param days 1 to 40, without overlaps
 * @param seats 1 to 5,000
 * @param onlineLink empty when it takes place on site only
 * @param opensOn first day of registration, absent for today
 * @param closesOn last day of registration, absent for the first day
 * @param reason why it is planned in spite of clashes, empty when there is none
 * @param version that was read, 0 for a new one
 */
public record SessionForm(
        List<SessionDay> days,
        int seats,
        String onlineLink,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        List<Trainer> trainers,
        String reason,
        int version) {

    public SessionForm {
        days = days == null ? List.of() : List.copyOf(days);
        trainers = trainers == null ? List.of() : List.copyOf(trainers);
        onlineLink = onlineLink == null ? "" : onlineLink.strip();
        reason = reason == null ? "" : reason.strip();
    }
}
