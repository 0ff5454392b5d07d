package org.rosenstock.qualification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a rule says; stored as JSON and never changed afterwards.
 *
 * @param purpose one or two plain sentences for the people concerned
 * @param office org unit that answers for it and is told last, absent when nobody is named
 * @param parts all of them are needed; a part is fulfilled by any one of its ways
 * @param audience whoever is in any of these blocks is concerned
 * @param exclusions whoever is in any of these is not
 * @param offered an offer to the audience that obliges nobody
 */
public record RequirementDefinition(
        String title,
        String legalBasis,
        String purpose,
        @Nullable Long office,
        List<Part> parts,
        List<AudienceBlock> audience,
        List<AudienceBlock> exclusions,
        Timing timing,
        Triggers triggers,
        List<ReminderStep> reminders,
        boolean offered) {

    /** One thing to be done, by any of the ways. Parts are numbered from 1 in their order. */
    public record Part(String title, List<Way> ways) {

        public Part {
            title = title == null ? "" : title.strip();
            ways = ways == null ? List.of() : List.copyOf(ways);
        }
    }

    public enum WayKind {
        /** a course of the catalogue */
        COURSE,
        /** on site, signed off */
        INSTRUCTION,
        /** a proof from elsewhere that HR or the office confirms */
        EXTERNAL,
        /** attendance of a live training */
        OFFERING
    }

    /**
     * @param course id of the course, for COURSE only
     * @param code name of the offering, for OFFERING only
     */
    public record Way(
            WayKind kind, @Nullable Long course, @Nullable String code) {

        public static Way course(long id) {
            return new Way(WayKind.COURSE, id, null);
        }

        public static Way of(WayKind kind) {
            return new Way(kind, null, null);
        }
    }

    /** Besides hiring, which always counts, what makes somebody begin anew. */
    public record Triggers(boolean postChange, boolean groupJoin) {

        public static final Triggers NONE = new Triggers(false, false);
    }

    public enum Recipient {
        PERSON,
        LEAD,
        OFFICE
    }

    /** @param days before (negative) or after the due date */
    public record ReminderStep(int days, List<Recipient> recipients) {

        public ReminderStep {
            recipients = recipients == null ? List.of() : List.copyOf(recipients);
        }
    }

    public RequirementDefinition {
        title = title == null ? "" : title.strip();
        legalBasis = legalBasis == null ? "" : legalBasis.strip();
        purpose = purpose == null ? "" : purpose.strip();
        parts = parts == null ? List.of() : List.copyOf(parts);
        audience = audience == null ? List.of() : List.copyOf(audience);
        exclusions = exclusions == null ? List.of() : List.copyOf(exclusions);
        timing = timing == null ? Timing.yearly() : timing;
        triggers = triggers == null ? Triggers.NONE : triggers;
        reminders = reminders == null ? usualReminders() : List.copyOf(reminders);
    }

    /** Told before, on and after the due date; the office comes last. */
    public static List<ReminderStep> usualReminders() {
        return List.of(
                new ReminderStep(-30, List.of(Recipient.PERSON)),
                new ReminderStep(-7, List.of(Recipient.PERSON)),
                new ReminderStep(0, List.of(Recipient.PERSON, Recipient.LEAD)),
                new ReminderStep(14, List.of(Recipient.PERSON, Recipient.LEAD, Recipient.OFFICE)));
    }

    /** The one course that fulfils it, absent when there are several ways or parts. */
    public @Nullable Long onlyCourse() {
        return parts.size() == 1 && parts.get(0).ways().size() == 1
                ? parts.get(0).ways().get(0).course()
                : null;
    }
}
