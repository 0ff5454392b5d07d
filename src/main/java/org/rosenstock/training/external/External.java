package org.rosenstock.training.external;

import java.time.LocalDate;
import org.rosenstock.training.ExternalState;

/** What decides about the next step. */
public record External(
        long id, long employee, String title, ExternalState state, LocalDate firstDay, LocalDate decideUntil) {}
