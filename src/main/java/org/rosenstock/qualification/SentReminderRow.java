package org.rosenstock.qualification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.RequirementDefinition.Recipient;

/**
 * One person was told about one deadline.
 *
 * @param recipient name of who was told
 * @param days how many days after the due date the step is, negative before
 * @param mailedAt when the mail that names it was made, absent when there is none
 * @param mailWaits whether it will be in the next mail of the recipient
 */
public record SentReminderRow(
        String title,
        LocalDate due,
        int days,
        Recipient kind,
        String recipient,
        LocalDate toldOn,
        @Nullable Instant mailedAt,
        boolean mailWaits) {}
