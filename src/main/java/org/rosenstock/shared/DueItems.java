package org.rosenstock.shared;

import java.time.LocalDate;
import java.util.List;

/** Implemented by every context that gives people something to do; the start page collects from all. */
public interface DueItems {

    /** What this person has to do, seen on the given day, unfinished things only; in any order. */
    List<DueItem> dueFor(long employee, LocalDate today);

    /** Whether it ever names courses, by keys that begin with "course:"; pages of courses ask no others. */
    default boolean namesCourses() {
        return true;
    }
}
