package org.rosenstock.training;

import org.jspecify.annotations.Nullable;

/**
 * What came of asking for a seat.
 *
 * @param position on the waiting list from 1, absent when not on it
 */
public record Registered(
        long id, RegistrationState state, @Nullable Long position) {}
