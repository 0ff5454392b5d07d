package org.rosenstock.training.web;

import org.rosenstock.training.Bookable;
import org.rosenstock.training.RegistrationRow;
import org.rosenstock.training.RegistrationState;

/** How a registration stands, in words and signs. */
final class RegistrationWords {

    private RegistrationWords() {}

    /** Kind of the status sign. */
    static String sign(RegistrationState state) {
        return switch (state) {
            case CONFIRMED, ATTENDED, PARTLY -> "done";
            case WAITING, AWAITING_LEAD, AWAITING_OFFICE -> "wait";
            case OFFERED -> "soon";
            default -> "open";
        };
    }

    /** "Warteliste, Platz 3" */
    static String state(RegistrationRow row) {
        Long position = row.position();
        return position == null
                ? TrainingPages.text("training.state." + row.state())
                : TrainingPages.text("training.state.position", position);
    }

    /** Kind of the status sign. */
    static String sign(Bookable person) {
        if (person.state() != null) {
            return sign(person.state());
        }
        return person.otherDay() != null ? "done" : person.overlap() != null ? "soon" : "open";
    }

    /** What stands against booking the person, or that nothing does. */
    static String state(Bookable person) {
        if (person.state() != null) {
            return TrainingPages.text("training.state." + person.state());
        }
        if (person.otherDay() != null) {
            return TrainingPages.text("training.book.otherDate", TrainingPages.day(person.otherDay()));
        }
        return person.overlap() == null
                ? TrainingPages.text("training.book.free")
                : TrainingPages.text("training.book.clash", person.overlap());
    }
}
