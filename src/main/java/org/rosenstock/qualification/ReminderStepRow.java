package org.rosenstock.qualification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.RequirementDefinition.Recipient;

/**
 * One step of one rule.
 *
 * @param people how many were told in the last twelve months, absent when too few to be shown
 */
public record ReminderStepRow(
        String title,
        int days,
        List<Recipient> recipients,
        @Nullable Long people) {

    public ReminderStepRow {
        recipients = List.copyOf(recipients);
    }
}
