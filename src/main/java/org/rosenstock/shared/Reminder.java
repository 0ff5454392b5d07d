package org.rosenstock.shared;

import java.time.LocalDate;

/**
 * Somebody has to do something by a date.
 *
 * @param id rising number within its source
 * @param title name of the thing
 * @param url where it is done, from the root of the application
 */
public record Reminder(long id, long employee, String title, LocalDate due, String url) {}
