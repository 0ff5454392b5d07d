package org.rosenstock.qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule in the life of one person: what it wants, where it stands, and how it went so far.
 *
 * @param repeatMonths months between two times, absent when once is enough
 * @param courseCode the one course that fulfils it, absent when there are other ways
 * @param due last day in time for the present round
 * @param validUntil last day of the proof that holds
 * @param renewFrom day from which the next proof counts
 * @param parts what has to be done for the present round; all of them are needed
 * @param steps latest first; the first is the present one
 */
public record ObligationStory(
        long requirement,
        String title,
        String legalBasis,
        String purpose,
        @Nullable Integer repeatMonths,
        @Nullable String courseCode,
        int minutes,
        ObligationState state,
        LocalDate due,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate renewFrom,
        List<PartState> parts,
        List<Step> steps) {

    public ObligationStory {
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
    }

    /**
     * One part of the present round.
     *
     * @param doneOn absent while it is open
     * @param way how it is done, the first that the rule names
     * @param course code of the course, for that way only
     */
    public record PartState(
            String title,
            @Nullable LocalDate doneOn,
            RequirementDefinition.WayKind way,
            @Nullable String course) {}

    /** What comes next; the first part where all are done and begin anew. */
    public Optional<PartState> next() {
        return parts.stream()
                .filter(part -> part.doneOn() == null)
                .findFirst()
                .or(() -> parts.stream().findFirst());
    }

    /** What happened that makes the person do it anew, in the words of HR; empty when it is due for another reason. */
    public String event() {
        return steps.stream().findFirst().map(Step::event).orElse("");
    }

    /**
     * One stretch of what was recorded.
     *
     * @param event what happened, for a declared event only
     */
    public record Step(
            String why,
            LocalDate openedOn,
            LocalDate dueOn,
            @Nullable LocalDate fulfilledOn,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate endedOn,
            @Nullable String event) {}

    /** Whether there is something to do, or may be done ahead of time. */
    public boolean isToDo(LocalDate today) {
        return state != ObligationState.DONE || isRenewable(today);
    }

    public boolean isRenewable(LocalDate today) {
        return state == ObligationState.DONE && renewFrom != null && !renewFrom.isAfter(today);
    }
}
