package org.rosenstock.training.external;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.shared.Finding;
import org.rosenstock.training.ExternalForm;

/** What has to be said of a training held by others. */
public final class ExternalPolicy {

    private static final int TITLE = 200;
    private static final int PURPOSE = 1000;
    private static final int LEAST_MINUTES = 15;
    private static final int MOST_MINUTES = 60_000;
    private static final int MOST_CENTS = 10_000_000;
    private static final int CENTS = 100;
    private static final int MOST_DAYS = 1100;

    private ExternalPolicy() {}

    public static List<Finding> check(ExternalForm form) {
        List<Finding> findings = new ArrayList<>();
        text(findings, "title", form.title());
        text(findings, "provider", form.provider());
        if (form.place().length() > TITLE) {
            findings.add(Finding.of("place", "training.check.long", TITLE));
        }
        if (form.purpose().length() > PURPOSE) {
            findings.add(Finding.of("purpose", "training.check.long", PURPOSE));
        }
        if (form.minutes() < LEAST_MINUTES || form.minutes() > MOST_MINUTES) {
            findings.add(Finding.of("hours", "training.external.hoursWrong"));
        }
        if (form.costCents() < 0 || form.costCents() > MOST_CENTS) {
            findings.add(Finding.of("cost", "training.external.costWrong", MOST_CENTS / CENTS));
        }
        days(findings, form);
        return findings;
    }

    private static void text(List<Finding> findings, String field, String text) {
        if (text.isEmpty()) {
            findings.add(Finding.of(field, "training.check.needed"));
        } else if (text.length() > TITLE) {
            findings.add(Finding.of(field, "training.check.long", TITLE));
        }
    }

    private static void days(List<Finding> findings, ExternalForm form) {
        LocalDate first = form.firstDay();
        LocalDate last = form.lastDay();
        if (first == null) {
            findings.add(Finding.of("firstDay", "training.plan.date"));
        }
        if (last == null) {
            findings.add(Finding.of("lastDay", "training.plan.date"));
        } else if (first != null && (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS)))) {
            findings.add(Finding.of("lastDay", "training.external.daysWrong"));
        }
    }
}
