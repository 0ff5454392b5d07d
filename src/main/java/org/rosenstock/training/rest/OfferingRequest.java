package org.rosenstock.training.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.Approval;
import org.rosenstock.training.OfferingForm;
import org.rosenstock.training.OfferingSkill;
import org.rosenstock.training.TrainingFormat;
import org.rosenstock.training.TrainingTopic;
import org.rosenstock.training.WaitingRule;

/**
 * A new offering; all but the title may be left out.
 *
 * @param topic such as "safety", else "onboarding"
 * @param format "on_site" (when left out), "online" or "blended"
 * @param minutes else 480
 * @param minSeats else 0
 * @param maxSeats else 20
 * @param approval "none" (when left out), "lead" or "lead+office"
 * @param cancelDays else 7
 * @param waitingRule "arrival" (when left out), "units_in_turn" or "mandatory_first"
 * @param offerHours else 48
 * @param draft true to publish it later
 */
public record OfferingRequest(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String goals,
        @Nullable String contents,
        @Nullable String audience,
        @Nullable String prerequisites,
        @Nullable String topic,
        @Nullable String format,
        @Nullable Integer minutes,
        @Nullable Integer costCents,
        @Nullable Integer minSeats,
        @Nullable Integer maxSeats,
        @Nullable String approval,
        @Nullable Integer cancelDays,
        @Nullable String waitingRule,
        @Nullable Integer offerHours,
        @Nullable List<OfferingSkill> skills,
        @Nullable Boolean draft) {

    private static final int MINUTES = 480;
    private static final int SEATS = 20;
    private static final int CANCEL_DAYS = 7;
    private static final int OFFER_HOURS = 48;

    OfferingForm form() {
        List<Finding> findings = new ArrayList<>();
        OfferingForm form = new OfferingForm(
                text(title),
                text(summary),
                text(goals),
                text(contents),
                text(audience),
                text(prerequisites),
                one("topic", topic, TrainingTopic.values(), TrainingTopic.ONBOARDING, findings),
                one("format", format, TrainingFormat.values(), TrainingFormat.ON_SITE, findings),
                number(minutes, MINUTES),
                number(costCents, 0),
                number(minSeats, 0),
                number(maxSeats, Math.max(SEATS, number(minSeats, 0))),
                one("approval", approval, Approval.values(), Approval.NONE, findings),
                number(cancelDays, CANCEL_DAYS),
                one("waitingRule", waitingRule, WaitingRule.values(), WaitingRule.ARRIVAL, findings),
                number(offerHours, OFFER_HOURS),
                skills,
                0);
        Rejected.unlessEmpty(findings);
        return form;
    }

    /** "lead+office" is LEAD_OFFICE. */
    private static <E extends Enum<E>> E one(
            String field, @Nullable String value, E[] all, E usual, List<Finding> findings) {
        if (value == null) {
            return usual;
        }
        String name = value.strip().replace('+', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        for (E each : all) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        findings.add(Finding.of(field, "training.check.oneOf", ApiWords.all(all)));
        return usual;
    }

    private static int number(@Nullable Integer value, int usual) {
        return value == null ? usual : value;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
