package org.rosenstock.shared;

import java.time.LocalDate;
import java.util.List;

/** Implemented by every context whose due dates people are reminded of; read in portions. */
public interface Reminders {

    /** Stable short name, such as "assignment"; with the id it tells one thing from another. */
    String source();

    /** Unfinished things due from one day to another, in the order of their ids, those after the given id. */
    List<Reminder> due(LocalDate from, LocalDate until, long after, int limit);
}
