package org.rosenstock.training;

import org.jspecify.annotations.Nullable;

/**
 * A registration took a step; fired in the transaction of the step.
 *
 * @param offering its title
 * @param from absent for the first step
 * @param by id of who did it, 0 for the program
 * @param reason text or full text key, empty when there is none
 */
public record RegistrationChanged(
        long registration,
        long session,
        String offering,
        long employee,
        @Nullable RegistrationState from,
        RegistrationState to,
        long by,
        String reason) {}
