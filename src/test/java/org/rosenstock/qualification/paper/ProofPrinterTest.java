package org.rosenstock.qualification.paper;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.qualification.PaperFormat;
import org.rosenstock.shared.OwnAddress;
import org.rosenstock.shared.PdfConformance;

class ProofPrinterTest {

    private static final String SIGN = "0123456789ABCDEF01234567";

    private final ProofPrinter printer = printer();

    @Test
    void the_record_of_an_instruction_says_who_was_instructed_in_what_by_whom_and_how() throws IOException {
        String text = text(printer.record(facts(SIGN), "Stadt Rosenstock", Locale.GERMAN));
        assertThat(text)
                .contains("Nachweis über eine Unterweisung", "Łucja Öztürk-Weiß", "Motorsäge & <Freischneider>")
                .contains("12. März 2026", "2.1", "Jens Oltmann", "Am Bildschirm bestätigt", "Stadt Rosenstock")
                .contains("/qualification/check?code=" + SIGN);
    }

    @Test
    void papers_keep_the_standards_for_keeping_and_reading_aloud() throws Exception {
        PdfConformance.assertKeptAndReadAloud(printer.record(facts(SIGN), "Stadt Rosenstock", Locale.GERMAN));
        PdfConformance.assertKeptAndReadAloud(printer.list(list(Locale.UK), PaperFormat.PDF));
    }

    @Test
    void a_record_brings_its_data_for_programs() throws IOException {
        JsonObject data = attached(printer.record(facts(SIGN), "Stadt Rosenstock", Locale.GERMAN), "nachweis-7.json");
        assertThat(data.getString("holder")).isEqualTo("Łucja Öztürk-Weiß");
        assertThat(data.getString("fulfilledOn")).isEqualTo("2026-03-12");
        assertThat(data.getString("check")).isEqualTo(SIGN);
    }

    @Test
    void without_a_seal_no_check_is_promised() throws IOException {
        String text = text(printer.record(facts(null), "Stadt Rosenstock", Locale.GERMAN));
        assertThat(text).contains("Jens Oltmann").doesNotContain("/qualification/check");
    }

    @Test
    void the_list_names_every_proof_and_what_became_of_it() throws IOException {
        byte[] pdf = printer.list(list(Locale.GERMAN), PaperFormat.PDF);
        assertThat(text(pdf)).contains("Stand 23. November 2026", "Motorsäge", "Ersetzt durch Nachweis 9");
        assertThat(attached(pdf, "nachweise.json").getJsonArray("proofs")).hasSize(2);
    }

    @Test
    void the_table_is_no_program_to_a_spreadsheet() {
        String csv = new String(printer.list(list(Locale.GERMAN), PaperFormat.CSV), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).startsWith("\uFEFFNummer;Nachweis;Art;").contains(";'=1+1;", ";12.03.2026;");
    }

    @Test
    void the_workbook_is_one() {
        assertThat(printer.list(list(Locale.GERMAN), PaperFormat.XLSX)).startsWith('P', 'K');
    }

    private static ProofPrinter printer() {
        ProofPrinter printer = new ProofPrinter();
        printer.address = new OwnAddress() {
            @Override
            public String of(String path) {
                return "https://lernen.example" + path;
            }
        };
        return printer;
    }

    private static PaperFacts facts(String sign) {
        return new PaperFacts(
                row(7, "Motorsäge & <Freischneider>", null), "Łucja", "Öztürk-Weiß", "Unterweisung Bauhof", sign, true);
    }

    private static ProofList list(Locale locale) {
        return new ProofList(
                "Łucja Öztürk-Weiß",
                LocalDate.of(2026, 11, 23),
                locale,
                List.of(row(7, "Motorsäge", null), row(8, "=1+1", 9L)));
    }

    private static EvidenceRow row(long id, String title, Long correctedBy) {
        return new EvidenceRow(
                id,
                title,
                EvidenceKind.INSTRUCTION,
                LocalDate.of(2026, 3, 12),
                null,
                Instant.parse("2026-03-12T10:00:00Z"),
                4711,
                3L,
                1,
                null,
                "Jens Oltmann",
                "2.1",
                "CONFIRMED_ON_SCREEN",
                null,
                null,
                null,
                false,
                correctedBy);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static JsonObject attached(byte[] pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            byte[] json = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getValue(name)
                    .getEmbeddedFile()
                    .toByteArray();
            return Json.createReader(new ByteArrayInputStream(json)).readObject();
        }
    }
}
