package org.rosenstock.qualification.reminder;

import java.time.LocalDate;

/** An obligation that may have to be reminded of. */
record DueObligation(
        long id,
        long requirement,
        long employee,
        String name,
        int cycle,
        LocalDate due,
        long version,
        boolean paused,
        boolean fulfilled) {

    /** Names the obligation in this round. */
    String deadline() {
        return "obligation:" + requirement + ":" + employee + ":" + cycle;
    }
}
