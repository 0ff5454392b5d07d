package org.rosenstock.qualification.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.shared.Texts;

/** Proofs in the words of one language. */
final class ProofWords {

    private final Locale locale;

    ProofWords(Locale locale) {
        // The product writes English dates with the day first.
        this.locale = locale.getLanguage().equals("en") ? Locale.UK : locale;
    }

    Locale locale() {
        return locale;
    }

    /** @param role key within "paper." */
    String text(String role, Object... args) {
        return Texts.get(locale, "qualification.paper." + role, args);
    }

    String kind(EvidenceRow row) {
        return Texts.get(locale, "qualification.evidenceKind." + row.kind());
    }

    String method(EvidenceRow row) {
        String method = row.method();
        return method == null ? "" : Texts.get(locale, "qualification.instructionMethod." + method);
    }

    /** Whether it counts, was replaced or takes an earlier one back. */
    String standing(EvidenceRow row) {
        if (row.voided()) {
            return text("takesBack", number(row.corrects()));
        }
        return row.correctedBy() == null ? text("counts") : text("replaced", number(row.correctedBy()));
    }

    String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(day);
    }

    static String number(@Nullable Long id) {
        return id == null ? "" : id.toString();
    }

    static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }
}
