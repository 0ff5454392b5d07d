package org.rosenstock.qualification.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rosenstock.qualification.EvidenceRow;

/** The columns of a list of proofs, alike in every format. */
final class ProofSheet {

    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "kind",
            "on",
            "until",
            "heldBy",
            "version",
            "method",
            "certificate",
            "standing",
            "reason");

    private final ProofWords words;

    ProofSheet(Locale locale) {
        words = new ProofWords(locale);
    }

    List<String> heads() {
        return COLUMNS.stream().map(column -> words.text("column." + column)).toList();
    }

    /** Texts, and dates as such, so that spreadsheets can sort them; an empty text where there is nothing. */
    List<Object> cells(EvidenceRow row) {
        LocalDate until = row.validUntil();
        return List.of(
                String.valueOf(row.id()),
                row.title(),
                words.kind(row),
                row.fulfilledOn(),
                until == null ? "" : until,
                ProofWords.plain(row.heldBy()),
                ProofWords.plain(row.topicVersion()),
                words.method(row),
                ProofWords.plain(row.certificateNumber()),
                words.standing(row),
                ProofWords.plain(row.reason()));
    }
}
