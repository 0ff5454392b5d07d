package org.rosenstock.notification.notice;

import java.util.List;

/**
 * Something one person is told.
 *
 * @param thing what it is about; the same thing is told to the same person once
 * @param args values of the texts: title, due date as ISO, who assigned it, note
 * @param url where it leads, from the root of the application
 */
record Message(long employee, String thing, List<String> args, String url) {}
