package org.rosenstock.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A date with its numbers.
 *
 * @param offering code
 * @param closesOn last day of registration
 * @param confirmed people with a seat
 * @param offered seats that somebody thinks about
 * @param days in their order
 */
public record SessionRow(
        long id,
        String offering,
        String title,
        int seats,
        String onlineLink,
        LocalDate opensOn,
        LocalDate closesOn,
        Instant beginsAt,
        SessionState state,
        int confirmed,
        int offered,
        int waiting,
        int version,
        List<SessionDay> days,
        List<Trainer> trainers) {

    public SessionRow {
        days = List.copyOf(days);
        trainers = List.copyOf(trainers);
    }

    /** Seats that can be had today; none while others wait for them. */
    public int free() {
        return waiting > 0 ? 0 : Math.max(0, seats - confirmed - offered);
    }

    /** Whether somebody may ask for a seat on this day. */
    public boolean isOpen(LocalDate day, Instant now) {
        return state == SessionState.PLANNED
                && !day.isBefore(opensOn)
                && !day.isAfter(closesOn)
                && now.isBefore(beginsAt);
    }

    public LocalDate firstDay() {
        return days.get(0).day();
    }

    public LocalDate lastDay() {
        return days.get(days.size() - 1).day();
    }

    /** Rooms of all days, each once; empty when it takes place elsewhere. */
    public List<String> rooms() {
        return days.stream()
                .map(SessionDay::room)
                .filter(room -> room != null)
                .distinct()
                .toList();
    }
}
