package org.rosenstock.training.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rosenstock.shared.Finding;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.SessionForm;
import org.rosenstock.training.Trainer;

/** What has to be said of a date. */
public final class SessionPolicy {

    private static final int MOST_DAYS = 40;
    private static final int MOST_SEATS = 5000;
    private static final int MOST_TRAINERS = 10;
    private static final int LINK = 500;
    private static final int NAME = 200;

    private SessionPolicy() {}

    public static List<Finding> check(SessionForm form) {
        List<Finding> findings = new ArrayList<>();
        if (form.days().isEmpty() || form.days().size() > MOST_DAYS) {
            findings.add(Finding.of("days", "training.check.days", MOST_DAYS));
        }
        if (form.days().stream().anyMatch(day -> !day.starts().isBefore(day.ends()))) {
            findings.add(Finding.of("days", "training.check.dayOrder"));
        }
        if (isOverlapping(form.days())) {
            findings.add(Finding.of("days", "training.check.dayOverlap"));
        }
        if (form.seats() < 1 || form.seats() > MOST_SEATS) {
            findings.add(Finding.of("seats", "training.check.between", 1, MOST_SEATS));
        }
        if (!form.onlineLink().isEmpty()
                && (!form.onlineLink().matches("https://\\S+")
                        || form.onlineLink().length() > LINK)) {
            findings.add(Finding.of("onlineLink", "training.check.link"));
        }
        checkTrainers(findings, form.trainers());
        return findings;
    }

    /** The days of registration as they will be stored. */
    public static List<Finding> checkWindow(LocalDate opens, LocalDate closes, LocalDate firstDay) {
        List<Finding> findings = new ArrayList<>();
        if (closes.isBefore(opens)) {
            findings.add(Finding.of("closesOn", "training.check.closesOn"));
        }
        if (closes.isAfter(firstDay)) {
            findings.add(Finding.of("closesOn", "training.check.closesLate"));
        }
        return findings;
    }

    private static void checkTrainers(List<Finding> findings, List<Trainer> trainers) {
        boolean right = trainers.stream()
                .allMatch(trainer -> !trainer.name().isBlank() && trainer.name().length() <= NAME);
        if (!right || trainers.size() > MOST_TRAINERS) {
            findings.add(Finding.of("trainers", "training.check.trainers", MOST_TRAINERS));
        }
    }

    private static boolean isOverlapping(List<SessionDay> days) {
        List<SessionDay> sorted = days.stream()
                .sorted(Comparator.comparing(SessionDay::day).thenComparing(SessionDay::starts))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            SessionDay before = sorted.get(i - 1);
            SessionDay day = sorted.get(i);
            if (before.day().equals(day.day()) && day.starts().isBefore(before.ends())) {
                return true;
            }
        }
        return false;
    }
}
