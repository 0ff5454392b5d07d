package org.rosenstock.qualification.paper;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.shared.TaggedPdf;

/** One proof as a line of a printed list. */
final class ListRow {

    private ListRow() {}

    static String html(EvidenceRow row, ProofWords words) {
        return "<tr><th scope=\"row\">" + TaggedPdf.escape(row.title()) + "</th><td>"
                + TaggedPdf.escape(words.day(row.fulfilledOn())) + "</td><td>" + TaggedPdf.escape(words.kind(row))
                + "</td><td>" + TaggedPdf.escape(details(row, words)) + "</td></tr>\n";
    }

    private static String details(EvidenceRow row, ProofWords words) {
        String until = row.validUntil() == null ? "" : words.text("validUntil", words.day(row.validUntil()));
        return Stream.of(
                        ProofWords.plain(row.heldBy()),
                        words.method(row),
                        ProofWords.plain(row.certificateNumber()),
                        until,
                        row.isEffective() ? "" : words.standing(row))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
