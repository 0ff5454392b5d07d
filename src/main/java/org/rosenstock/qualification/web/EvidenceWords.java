package org.rosenstock.qualification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.qualification.ObligationState;
import org.rosenstock.qualification.ObligationStory;
import org.rosenstock.qualification.ObligationStory.PartState;
import org.rosenstock.qualification.ProofRow;
import org.rosenstock.qualification.RequirementDefinition.WayKind;

/** Obligations and proofs in words. */
@Named
@ApplicationScoped
public class EvidenceWords {

    @Inject
    Clock clock;

    /** Kind of the status sign of an obligation. */
    public String sign(ObligationStory story) {
        return switch (story.state()) {
            case OVERDUE -> "late";
            case SOON -> "soon";
            case BEGUN -> "begun";
            case OPEN, PAUSED -> "open";
            case DONE -> "done";
        };
    }

    /** "Überfällig seit 8. Mai 2026", "Fällig am …", "Gilt bis …" */
    public String state(ObligationStory story) {
        LocalDate until = story.validUntil();
        if (story.state() == ObligationState.DONE) {
            return until == null ? text("evidence.forGood") : text("evidence.validUntil", date(until));
        }
        if (story.state() == ObligationState.PAUSED) {
            return text("evidence.paused");
        }
        String key = story.state() == ObligationState.OVERDUE ? "evidence.overdueSince" : "evidence.dueOn";
        return text(key, date(story.due()));
    }

    /** "jährlich", "einmal" */
    public String rhythm(ObligationStory story) {
        return Rhythm.text(story.repeatMonths());
    }

    /** Why somebody has this to do, in a few words. @param own whether the person reads it */
    public String why(String why, boolean own) {
        String key = (own ? "qualification.obligationWhy." : "qualification.obligationReason.") + why;
        String words = PageMessages.text(key);
        return words.equals(key) ? text(own ? "obligationWhy.OTHER" : "obligationReason.OTHER") : words;
    }

    /** Where to fulfil what comes next in one step. */
    public String way(ObligationStory story) {
        PartState next = story.next().orElse(null);
        String course = next == null ? story.courseCode() : next.course();
        if (course != null) {
            return "/learning/course?id=" + course;
        }
        return isOnSite(next) ? "/qualification/attend" : "/qualification/hand-in?requirement=" + story.requirement();
    }

    /** What the link to {@link #way} says. */
    public String wayText(ObligationStory story) {
        PartState next = story.next().orElse(null);
        if ((next == null ? story.courseCode() : next.course()) != null) {
            return text(story.state() == ObligationState.BEGUN ? "evidence.continue" : "evidence.begin");
        }
        return text(isOnSite(next) ? "attend.title" : "evidence.toHandIn");
    }

    private static boolean isOnSite(@Nullable PartState part) {
        return part != null && (part.way() == WayKind.INSTRUCTION || part.way() == WayKind.OFFERING);
    }

    /** How an instruction was confirmed and in which version, empty for other proofs. */
    public String how(EvidenceRow row) {
        String method = row.method();
        String version = row.topicVersion();
        return Stream.of(
                        version == null ? "" : text("instruction.version", version),
                        method == null ? "" : text("instructionMethod." + method))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What else is to be said of a proof: that it was replaced, or until when it holds by its own words. */
    public String standing(EvidenceRow row) {
        if (!row.isEffective()) {
            return text(row.voided() ? "evidence.takesBack" : "evidence.replaced");
        }
        LocalDate until = row.validUntil();
        return until == null ? "" : text("evidence.validUntil", date(until));
    }

    public String sign(ProofRow proof) {
        return switch (proof.state()) {
            case OPEN -> "wait";
            case CONFIRMED -> "done";
            case DECLINED -> "late";
            case WITHDRAWN -> "open";
        };
    }

    public boolean renewable(ObligationStory story) {
        return story.isRenewable(LocalDate.now(clock));
    }

    static String date(LocalDate day) {
        // The product writes English dates with the day first.
        Locale page = PageMessages.locale();
        Locale locale = page.getLanguage().equals("en") ? Locale.UK : page;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private static String text(String key, Object... args) {
        return PageMessages.text("qualification." + key, args);
    }
}
