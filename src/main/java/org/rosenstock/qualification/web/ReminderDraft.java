package org.rosenstock.qualification.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.RequirementDefinition.Recipient;
import org.rosenstock.qualification.RequirementDefinition.ReminderStep;

/** Steps of reminding while they are being filled in. */
public class ReminderDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Row> rows = new ArrayList<>();

    ReminderDraft(List<ReminderStep> steps) {
        steps.forEach(step -> rows.add(new Row(step)));
    }

    /** One step; the person is always told. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable Integer days;
        private boolean lead;
        private boolean office;

        Row(ReminderStep step) {
            days = step.days();
            lead = step.recipients().contains(Recipient.LEAD);
            office = step.recipients().contains(Recipient.OFFICE);
        }

        private ReminderStep step() {
            List<Recipient> recipients = new ArrayList<>(List.of(Recipient.PERSON));
            if (lead) {
                recipients.add(Recipient.LEAD);
            }
            if (office) {
                recipients.add(Recipient.OFFICE);
            }
            return new ReminderStep(days == null ? 0 : days, recipients);
        }

        public @Nullable Integer getDays() {
            return days;
        }

        public void setDays(@Nullable Integer days) {
            this.days = days;
        }

        public boolean isLead() {
            return lead;
        }

        public void setLead(boolean lead) {
            this.lead = lead;
        }

        public boolean isOffice() {
            return office;
        }

        public void setOffice(boolean office) {
            this.office = office;
        }
    }

    List<ReminderStep> steps() {
        return rows.stream()
                .map(Row::step)
                .sorted((one, other) -> one.days() - other.days())
                .toList();
    }

    public void add() {
        rows.add(new Row(new ReminderStep(0, List.of())));
    }

    public void remove(int at) {
        rows.remove(at);
    }

    public List<Row> getRows() {
        return rows;
    }
}
