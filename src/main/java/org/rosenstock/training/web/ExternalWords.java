package org.rosenstock.training.web;

import org.rosenstock.training.ExternalRow;
import org.rosenstock.training.ExternalState;

/** How a training held by others stands, in words and signs, and when it is. */
final class ExternalWords {

    private ExternalWords() {}

    /** Kind of the status sign. */
    static String sign(ExternalState state) {
        return switch (state) {
            case APPROVED, CONFIRMED -> "done";
            case AWAITING_LEAD, AWAITING_OFFICE, HANDED_IN -> "wait";
            default -> "open";
        };
    }

    static String state(ExternalRow row) {
        return TrainingPages.text("training.external.state." + row.state());
    }

    /** "Do, 18. Juni 2026", for several days with the last one. */
    static String days(ExternalRow row) {
        String first = TrainingPages.day(row.firstDay());
        return row.firstDay().equals(row.lastDay())
                ? first
                : TrainingPages.text("training.external.days", first, TrainingPages.day(row.lastDay()));
    }
}
