package org.rosenstock.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The list of a date.
 *
 * @param entries everybody with a seat, by name
 */
public record AttendanceList(SessionRow session, List<AttendanceEntry> entries) {

    public AttendanceList {
        entries = List.copyOf(entries);
    }

    /** The days of the date, each once, in their order. */
    public Set<LocalDate> days() {
        return session.days().stream().map(SessionDay::day).collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isOpen() {
        return session.state() == SessionState.PLANNED;
    }

    /** How many people have no mark on some day. */
    public long missing() {
        Set<LocalDate> days = days();
        return entries.stream().filter(entry -> entry.outcome(days).isEmpty()).count();
    }

    /** How many people closing it would give this state. */
    public long count(RegistrationState state) {
        Set<LocalDate> days = days();
        return entries.stream()
                .filter(entry -> entry.outcome(days).filter(state::equals).isPresent())
                .count();
    }
}
