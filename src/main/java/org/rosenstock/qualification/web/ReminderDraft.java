package org.rosenstock.qualification.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** One step: so many days before or after, to the person and perhaps to others. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable Integer days;
        private boolean after;
        private String recipients;

        Row(ReminderStep step) {
            days = Math.abs(step.days());
            after = step.days() >= 0;
            recipients = Stream.concat(Stream.of(Recipient.PERSON), step.recipients().stream())
                    .distinct()
                    .sorted()
                    .map(Recipient::name)
                    .collect(Collectors.joining(" "));
        }

        private ReminderStep step() {
            int distance = Objects.requireNonNullElse(days, 0);
            return new ReminderStep(
                    after ? distance : -distance,
                    Stream.of(recipients.split(" ")).map(Recipient::valueOf).toList());
        }

        public @Nullable Integer getDays() {
            return days;
        }

        public void setDays(@Nullable Integer days) {
            this.days = days;
        }

        public boolean isAfter() {
            return after;
        }

        public void setAfter(boolean after) {
            this.after = after;
        }

        public String getRecipients() {
            return recipients;
        }

        public void setRecipients(String recipients) {
            this.recipients = recipients;
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

    public void remove(Row row) {
        rows.remove(row);
    }

    public List<Row> getRows() {
        return rows;
    }
}
