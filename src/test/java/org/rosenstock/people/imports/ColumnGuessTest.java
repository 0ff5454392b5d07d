package org.rosenstock.people.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rosenstock.people.ImportField;
import org.rosenstock.people.ImportKind;

class ColumnGuessTest {

    @Test
    void recognises_usual_names() {
        Map<ImportField, String> mapping =
                ColumnGuess.of(ImportKind.EMPLOYEES, List.of("Pers.-Nr.", "Vorname", "Name", "E-Mail"), Map.of());

        assertThat(mapping)
                .containsEntry(ImportField.STAFF_NUMBER, "Pers.-Nr.")
                .containsEntry(ImportField.LAST_NAME, "Name")
                .containsEntry(ImportField.EMAIL, "E-Mail")
                .doesNotContainKey(ImportField.UNIT);
    }

    @Test
    void prefers_what_was_chosen_last_time_when_the_column_is_there() {
        Map<ImportField, String> remembered = Map.of(ImportField.UNIT, "Kst", ImportField.EMAIL, "Postfach");

        Map<ImportField, String> mapping =
                ColumnGuess.of(ImportKind.EMPLOYEES, List.of("Kst", "OE", "Mail"), remembered);

        assertThat(mapping).containsEntry(ImportField.UNIT, "Kst").containsEntry(ImportField.EMAIL, "Mail");
    }

    @Test
    void uses_no_column_twice() {
        Map<ImportField, String> mapping =
                ColumnGuess.of(ImportKind.EMPLOYEES, List.of("Name"), Map.of(ImportField.FIRST_NAME, "Name"));

        assertThat(mapping).containsExactly(Map.entry(ImportField.FIRST_NAME, "Name"));
    }
}
