package org.rosenstock.training.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new date.
 *
 * @param days in the time of Europe/Berlin
 * @param seats else the usual number of the offering
 * @param room name, "place, name" or id of a room
 * @param trainers staff numbers, or names of trainers from elsewhere
 * @param registrationFrom first day of registration, ISO; else today
 * @param registrationUntil last day of registration, ISO; else the first day
 * @param reason why it is planned although a room or trainer is taken
 */
public record SessionRequest(
        @Nullable List<Day> days,
        @Nullable Integer seats,
        @Nullable String room,
        @Nullable List<String> trainers,
        @Nullable String onlineLink,
        @Nullable String registrationFrom,
        @Nullable String registrationUntil,
        @Nullable String reason) {

    /** ISO date, times as "9:00" or "09:00". */
    public record Day(
            @Nullable String date,
            @Nullable String from,
            @Nullable String until) {}
}
