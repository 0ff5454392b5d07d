package org.rosenstock.training;

import org.jspecify.annotations.Nullable;

/**
 * A training held by others took a step; fired in the transaction of the step.
 *
 * @param step id of the step
 * @param from absent for the first step
 * @param by id of who did it
 */
public record ExternalChanged(
        long id,
        long step,
        long employee,
        String title,
        @Nullable ExternalState from,
        ExternalState to,
        long by) {}
