package org.rosenstock.training.letter;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.training.RegistrationState;

/**
 * A letter that is to be written, with what it is about as it stands now.
 *
 * @param kind name of a LetterKind, or {@value #MESSAGE}
 * @param was state that the registration left
 * @param reason text or full text key
 * @param own subject and text that the office wrote
 */
record PendingLetter(
        long id,
        String kind,
        long registration,
        @Nullable RegistrationState was,
        String reason,
        Own own,
        Person person,
        RegistrationState state,
        @Nullable Instant offerUntil,
        @Nullable LocalDate decideBy,
        Date date) {

    static final String MESSAGE = "MESSAGE";

    record Own(String subject, String body) {}

    record Person(
            long id,
            String firstName,
            String lastName,
            @Nullable String address,
            String language) {}

    /** @param cost of a seat in cents @param cancelDays before the first day on which one may still step back */
    record Date(
            long session,
            String title,
            String onlineLink,
            int sequence,
            LocalDate firstDay,
            int cost,
            int cancelDays) {}

    /** Under which name it is delivered. */
    String thing() {
        return thing(id);
    }

    static String thing(long id) {
        return "letter:" + id;
    }

    boolean isMessage() {
        return MESSAGE.equals(kind);
    }
}
