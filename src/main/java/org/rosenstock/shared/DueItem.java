package org.rosenstock.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person has to do, as the start page shows it.
 *
 * @param key what it is about, such as "course:brandschutz"; two contexts asking for the same thing show it once
 * @param icon name in the icon set
 * @param title name of the thing
 * @param detail second line: why and how long
 * @param due last day in time, absent when there is none
 * @param state open, begun, due soon or overdue
 * @param url where it is done, from the root of the application
 * @param minutes estimated minutes still to spend, 0 when unknown
 * @param mandatory true when law or the employer demands it
 */
public record DueItem(
        String key,
        String icon,
        String title,
        String detail,
        @Nullable LocalDate due,
        State state,
        String url,
        int minutes,
        boolean mandatory) {

    /** Days before the due date from which an item counts as due soon. */
    public static final int SOON_DAYS = 30;

    public enum State {
        OPEN,
        BEGUN,
        SOON,
        OVERDUE
    }

    /** The state a due date and a beginning lead to on the given day. */
    public static State stateOn(LocalDate today, @Nullable LocalDate due, boolean begun) {
        if (due != null && due.isBefore(today)) {
            return State.OVERDUE;
        }
        if (due != null && !due.isAfter(today.plusDays(SOON_DAYS))) {
            return State.SOON;
        }
        return begun ? State.BEGUN : State.OPEN;
    }
}
