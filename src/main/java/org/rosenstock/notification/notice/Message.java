package org.rosenstock.notification.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something one person is told.
 *
 * @param thing what it is about; the same thing is told to the same person once
 * @param about a later message about the same takes its place in the mail of the day, if that is not written yet
 * @param args values of the texts: title, due date as ISO, who assigned it or whose it is, note
 * @param url where it leads, from the root of the application
 * @param reminder id of the reminder it carries out, absent when it is none
 */
record Message(
        long employee,
        String thing,
        String about,
        List<String> args,
        String url,
        @Nullable Long reminder) {

    static Message of(long employee, String thing, List<String> args, String url) {
        return new Message(employee, thing, thing, args, url, null);
    }
}
