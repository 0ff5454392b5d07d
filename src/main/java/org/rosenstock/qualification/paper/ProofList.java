package org.rosenstock.qualification.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rosenstock.qualification.EvidenceRow;

/**
 * All proofs of one person on one day.
 *
 * @param holder name of the person
 * @param rows newest first
 */
public record ProofList(String holder, LocalDate day, Locale locale, List<EvidenceRow> rows) {

    public ProofList {
        rows = List.copyOf(rows);
    }

    String title() {
        return new ProofWords(locale).text("listTitle");
    }

    /** "Stand 23. November 2026" */
    String asOf() {
        ProofWords words = new ProofWords(locale);
        return words.text("asOf", words.day(day));
    }
}
