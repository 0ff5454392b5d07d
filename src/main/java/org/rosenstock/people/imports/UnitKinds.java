package org.rosenstock.people.imports;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.UnitKind;

/** The words that organisations use for the levels of their tree. */
final class UnitKinds {

    private static final Map<String, UnitKind> WORDS = Map.ofEntries(
            Map.entry("dezernat", UnitKind.DEZERNAT),
            Map.entry("referat", UnitKind.DEZERNAT),
            Map.entry("department", UnitKind.DEZERNAT),
            Map.entry("1", UnitKind.DEZERNAT),
            Map.entry("fachbereich", UnitKind.FACHBEREICH),
            Map.entry("amt", UnitKind.FACHBEREICH),
            Map.entry("abteilung", UnitKind.FACHBEREICH),
            Map.entry("division", UnitKind.FACHBEREICH),
            Map.entry("2", UnitKind.FACHBEREICH),
            Map.entry("sachgebiet", UnitKind.SACHGEBIET),
            Map.entry("team", UnitKind.SACHGEBIET),
            Map.entry("section", UnitKind.SACHGEBIET),
            Map.entry("3", UnitKind.SACHGEBIET));

    private UnitKinds() {}

    static @Nullable UnitKind of(String word) {
        return WORDS.get(word.strip().toLowerCase(Locale.ROOT));
    }
}
