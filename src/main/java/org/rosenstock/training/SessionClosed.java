package org.rosenstock.training;

import java.time.LocalDate;
import java.util.List;

/**
 * The list of a date is closed: what it says stands. Fired once for a date, in the transaction of closing it.
 *
 * @param offering code
 * @param minutes of teaching
 * @param heldBy names of the trainers, separated by commas
 * @param people everybody who had a seat
 * @param skills what it builds in those who were there all the time
 * @param by id of who closed it
 */
public record SessionClosed(
        long session,
        String offering,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        int minutes,
        String heldBy,
        List<Attended> people,
        List<OfferingSkill> skills,
        long by) {

    public SessionClosed {
        people = List.copyOf(people);
        skills = List.copyOf(skills);
    }
}
