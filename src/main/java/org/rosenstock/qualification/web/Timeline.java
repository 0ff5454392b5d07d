package org.rosenstock.qualification.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.ObligationState;
import org.rosenstock.qualification.ObligationStory;
import org.rosenstock.qualification.ObligationStory.Step;

/** Four years around today as a drawing: proofs as bars, what is to be done as marks. Places are shares of the width. */
final class Timeline {

    private static final int YEARS_BACK = 2;
    private static final int YEARS = 4;
    private static final double WHOLE = 100.0;

    private final LocalDate today;
    private final LocalDate first;
    private final long days;

    Timeline(LocalDate today) {
        this.today = today;
        this.first = LocalDate.of(today.getYear() - YEARS_BACK, 1, 1);
        this.days = ChronoUnit.DAYS.between(first, first.plusYears(YEARS));
    }

    /** A bar from x on. @param css past, ok */
    public record Bar(String x, String width, String css) {}

    /** A mark at x. @param css past, ok, late, plan */
    public record Mark(String x, String css) {}

    /** A year with the place where it begins. */
    public record Year(int number, String x, String middle) {}

    /** The drawing of one rule. */
    public record Line(List<Bar> bars, List<Mark> marks) {}

    String now() {
        return percent(share(today));
    }

    List<Year> years() {
        List<Year> years = new ArrayList<>();
        for (int i = 0; i < YEARS; i++) {
            LocalDate begin = first.plusYears(i);
            years.add(new Year(begin.getYear(), percent(share(begin)), percent(share(begin.plusMonths(6)))));
        }
        return years;
    }

    Line line(ObligationStory story) {
        List<Bar> bars = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Step step : story.steps()) {
            LocalDate from = step.fulfilledOn();
            LocalDate until = step.validUntil();
            if (from == null || until != null && until.isBefore(first)) {
                continue;
            }
            String css = until != null && until.isBefore(today) ? "past" : "ok";
            bars.add(bar(from, until, css));
            if (!from.isBefore(first)) {
                marks.add(new Mark(percent(share(from)), css));
            }
        }
        if (story.state() != ObligationState.DONE) {
            String css = story.state() == ObligationState.OVERDUE ? "late" : "plan";
            marks.add(new Mark(percent(share(story.due())), css));
        }
        return new Line(bars, marks);
    }

    private Bar bar(LocalDate from, @Nullable LocalDate until, String css) {
        double begin = share(from);
        double end = until == null ? WHOLE : share(until.plusDays(1));
        return new Bar(percent(begin), percent(Math.max(0, end - begin)), css);
    }

    private double share(LocalDate day) {
        double share = ChronoUnit.DAYS.between(first, day) * WHOLE / days;
        return Math.max(0, Math.min(WHOLE, share));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
