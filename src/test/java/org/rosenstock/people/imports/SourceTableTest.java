package org.rosenstock.people.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rosenstock.shared.Rejected;

class SourceTableTest {

    private static final String TEXT = "Kürzel;Bezeichnung\r\n32;Bürgerservice\r\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,'',UTF-8",
        "UTF-8,\uFEFF,UTF-8 (BOM)",
        "UTF-16LE,\uFEFF,UTF-16 LE",
        "UTF-16BE,\uFEFF,UTF-16 BE",
        "UTF-16LE,'',UTF-16 LE",
        "UTF-16BE,'',UTF-16 BE",
        "windows-1252,'',Windows-1252"
    })
    void recognises_the_encoding(String charset, String mark, String expected) {
        SourceTable table = SourceTable.read((mark + TEXT).getBytes(Charset.forName(charset)));

        assertThat(table.encoding()).isEqualTo(expected);
        assertThat(table.columns()).containsExactly("Kürzel", "Bezeichnung");
        assertThat(table.lines().get(0).values()).containsExactly("32", "Bürgerservice");
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t', '|'})
    void recognises_the_separator(char separator) {
        SourceTable table =
                read("a" + separator + "\"b;,|c\"" + separator + "d\n1" + separator + "2" + separator + "3");

        assertThat(table.separator()).isEqualTo(separator);
        assertThat(table.columns()).containsExactly("a", "b;,|c", "d");
    }

    @Test
    void knows_the_line_of_each_row_and_skips_blank_ones() {
        SourceTable table = read("a;b\n1;2\n\n;\n3;4");

        assertThat(table.lines()).extracting(SourceTable.Line::number).containsExactly(2, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "'',people.import.check.empty",
        "'a;b',people.import.check.noRows",
        "'a\n1',people.import.check.noColumns",
        "'a;A\n1;2',people.import.check.twice",
        "'a;b\n\"1;2',people.import.check.quotes"
    })
    void says_why_a_file_is_no_table(String text, String key) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.findings().get(0).key()).isEqualTo(key));
    }

    private static SourceTable read(String text) {
        return SourceTable.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
