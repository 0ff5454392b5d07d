package org.rosenstock.qualification.requirement;

import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.CouncilNote;
import org.rosenstock.qualification.CouncilNote.Paper;
import org.rosenstock.shared.SqlValues;

/** What is noted of the works council, with a draft and with a version in columns of the same names. */
final class CouncilColumns {

    private static final List<String> NAMES = List.of(
            "council_agreed",
            "council_on",
            "council_reference",
            "council_document_key",
            "council_document_name",
            "council_document_size");

    private CouncilColumns() {}

    /** All, parted by commas. */
    static String names() {
        return String.join(", ", NAMES);
    }

    /** As many parameters. */
    static String parameters(int first) {
        return IntStream.range(0, NAMES.size())
                .mapToObj(at -> "?" + (first + at))
                .collect(Collectors.joining(", "));
    }

    /** Each set to its parameter. */
    static String set(int first) {
        return IntStream.range(0, NAMES.size())
                .mapToObj(at -> NAMES.get(at) + " = ?" + (first + at))
                .collect(Collectors.joining(", "));
    }

    static Query fill(Query query, int first, CouncilNote note) {
        Paper paper = note.paper();
        List<@Nullable Object> values = Arrays.asList(
                note.agreed(),
                note.on(),
                note.reference(),
                paper == null ? null : paper.key(),
                paper == null ? null : paper.name(),
                paper == null ? null : paper.size());
        for (int at = 0; at < values.size(); at++) {
            query.setParameter(first + at, values.get(at));
        }
        return query;
    }

    static CouncilNote read(Object[] row, int first) {
        String key = (String) row[first + 3];
        return new CouncilNote(
                SqlValues.flag(row[first]),
                SqlValues.dateOrNull(row[first + 1]),
                (String) row[first + 2],
                key == null ? null : new Paper(key, (String) row[first + 4], SqlValues.number(row[first + 5])));
    }
}
