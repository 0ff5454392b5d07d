package org.rosenstock.training;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a registration, as the person sees it.
 *
 * @param from absent for the first one
 * @param actor name of who did it, empty for the program
 * @param reason text, or the full key of a text when the program gives it; empty when there is none
 */
public record RegistrationStep(
        RegistrationEvent event,
        @Nullable RegistrationState from,
        RegistrationState to,
        String actor,
        Instant at,
        String reason) {}
