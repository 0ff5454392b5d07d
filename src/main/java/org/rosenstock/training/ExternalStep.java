package org.rosenstock.training;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a training held by others.
 *
 * @param from absent for the first one
 * @param actor name of who did it
 * @param reason empty when there is none
 */
public record ExternalStep(
        ExternalEvent event, @Nullable ExternalState from, ExternalState to, String actor, Instant at, String reason) {}
