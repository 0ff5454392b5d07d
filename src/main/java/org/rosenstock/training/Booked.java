package org.rosenstock.training;

import org.jspecify.annotations.Nullable;

/**
 * What came of booking one of several people.
 *
 * @param state absent when it was not possible
 * @param reason full text key that says why not, empty when it was possible
 * @param detail value for that text, may be empty
 */
public record Booked(long employee, String name, @Nullable RegistrationState state, String reason, String detail) {}
