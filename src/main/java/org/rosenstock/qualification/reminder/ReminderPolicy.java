package org.rosenstock.qualification.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rosenstock.qualification.RequirementDefinition.Recipient;
import org.rosenstock.qualification.RequirementDefinition.ReminderStep;

/**
 * Which step of reminding is next for one deadline. A day without a run loses nothing: the latest step whose day has
 * come is sent then, to those too whom the steps that it overtook would have told.
 */
public final class ReminderPolicy {

    private ReminderPolicy() {}

    /**
     * What reminding depends on.
     *
     * @param paused the deadline rests
     * @param fulfilled there is nothing left to do
     */
    public record Deadline(LocalDate due, boolean paused, boolean fulfilled) {}

    /**
     * The one step to be sent by this day.
     *
     * @param sent days of the steps that were sent for this deadline
     * @return its recipients have nobody twice, and the person always comes first; empty when there is nothing to send
     */
    public static Optional<ReminderStep> next(
            List<ReminderStep> steps, Deadline deadline, Collection<Integer> sent, LocalDate day) {
        if (deadline.paused() || deadline.fulfilled()) {
            return Optional.empty();
        }
        return steps.stream()
                .map(ReminderStep::days)
                .filter(days -> !deadline.due().plusDays(days).isAfter(day))
                .max(Integer::compare)
                .filter(days -> sent.stream().noneMatch(earlier -> earlier >= days))
                .map(days -> new ReminderStep(days, recipients(steps, sent, days)));
    }

    private static List<Recipient> recipients(List<ReminderStep> steps, Collection<Integer> sent, int days) {
        int last = sent.stream().max(Integer::compare).orElse(Integer.MIN_VALUE);
        List<Recipient> told = new ArrayList<>(List.of(Recipient.PERSON));
        for (Recipient recipient : Recipient.values()) {
            boolean named = steps.stream()
                    .filter(step -> step.days() > last && step.days() <= days)
                    .anyMatch(step -> step.recipients().contains(recipient));
            if (named && !told.contains(recipient)) {
                told.add(recipient);
            }
        }
        return told;
    }
}
