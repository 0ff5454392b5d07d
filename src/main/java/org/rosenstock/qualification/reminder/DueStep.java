package org.rosenstock.qualification.reminder;

import org.rosenstock.qualification.RequirementDefinition.ReminderStep;
import org.rosenstock.qualification.reminder.ReminderQueries.Rule;

/** An obligation of which one step of reminding is to be sent now. */
record DueStep(DueObligation obligation, ReminderStep step, Rule rule) {

    long person() {
        return obligation.employee();
    }
}
