package org.rosenstock.training;

import org.jspecify.annotations.Nullable;

/**
 * A letter to one person, in the language of that person.
 *
 * @param thing names it: with the person unique, so that nobody gets it twice
 * @param notice the same in one sentence
 * @param link page it is about, from the root of the application
 * @param coreHours whether the mail leaves within the core hours only
 * @param invitation what it does to the calendar of the person, absent when nothing
 */
public record Letter(
        String thing,
        long employee,
        String subject,
        String text,
        String notice,
        String link,
        boolean coreHours,
        @Nullable Invitation invitation) {

    /**
     * A change of the calendar (RFC 5546).
     *
     * @param method REQUEST or CANCEL, as the text says too
     * @param calendar iCalendar
     */
    public record Invitation(String method, String calendar) {}
}
