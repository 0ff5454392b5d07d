package org.rosenstock.qualification.folder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rosenstock.privacy.Look;
import org.rosenstock.privacy.LookReason;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.qualification.FolderSize;
import org.rosenstock.qualification.Standing;
import org.rosenstock.qualification.folder.FolderContent.Entry;
import org.rosenstock.qualification.folder.FolderContent.Person;
import org.rosenstock.qualification.folder.FolderContent.Proof;
import org.rosenstock.qualification.folder.FolderContent.Rule;
import org.rosenstock.qualification.folder.FolderContent.Seal;
import org.rosenstock.shared.PdfConformance;

class FolderPdfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final Instant MADE = Instant.parse("2026-06-01T08:30:00Z");

    @Test
    void names_rules_people_and_records_and_is_kept_and_read_aloud() throws Exception {
        byte[] bytes = new FolderPdf(Locale.GERMAN).print(content(Locale.GERMAN));
        PdfConformance.assertKeptAndReadAloud(bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "Nachweismappe",
                            "32 Ordnung & Sicherheit mit allen Einheiten darunter",
                            "12. Mai 2026",
                            "Prüfung durch Aufsicht oder Unfallversicherung: Gewerbeaufsicht",
                            "Fassung 3, gilt seit 1. Januar 2026. § 12 ArbSchG",
                            "Łucja <Test> (4711)",
                            "Erfüllt, gilt bis 2. Februar 2027",
                            "Überfällig seit 1. April 2026",
                            "kein Nachweis",
                            "Nr. 815: Leitern, Łucja <Test>",
                            "Mündlich, auf Papier unterschrieben",
                            "Fassung des Themas: Mai 2026",
                            "Siegel 2, Prüfsumme abc, Kette def");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }

    @Test
    void is_there_in_english() throws Exception {
        byte[] bytes = new FolderPdf(Locale.ENGLISH).print(content(Locale.ENGLISH));
        PdfConformance.assertKeptAndReadAloud(bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Proof folder", "12 May 2026")
                    .doesNotContain("folderPdf.");
        }
    }

    @Test
    void has_the_same_as_data() {
        JsonObject data = FolderData.of(content(Locale.GERMAN));
        String text = data.toString();
        JsonObject read = Json.createReader(
                        new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .readObject();
        assertThat(read.getJsonArray("rules").getJsonObject(0).getInt("version"))
                .isEqualTo(3);
        assertThat(read.getJsonArray("standing")
                        .getJsonObject(0)
                        .getJsonArray("records")
                        .getInt(0))
                .isEqualTo(815);
        assertThat(read.getJsonArray("records").getJsonObject(0).getString("chainHash"))
                .isEqualTo("def");
    }

    @Test
    void is_split_so_that_a_volume_stays_small_and_has_an_end() {
        assertThat(FolderSize.of(1, 1).volumes()).isEqualTo(1);
        FolderSize city = FolderSize.of(1000, 30);
        assertThat(city.volumePeople() * 30).isLessThanOrEqualTo(600);
        assertThat(city.volumes() * city.volumePeople()).isGreaterThanOrEqualTo(1000);
        assertThat(city.isTooLarge()).isFalse();
        assertThat(FolderSize.of(1001, 30).isTooLarge()).isTrue();
    }

    static FolderContent content(Locale locale) {
        FolderTask task = new FolderTask(
                7,
                1,
                1,
                2,
                20,
                30,
                "32 Ordnung & Sicherheit",
                DAY,
                "[5]",
                locale,
                new Look(LookReason.INSPECTION, "Gewerbeaufsicht"),
                "Jens Oltmann",
                MADE);
        Proof proof = new Proof(row(), "Łucja <Test>", "Jens Oltmann", new Seal(2, "abc", "def"));
        return new FolderContent(
                task,
                MADE,
                List.of(new Rule(5, "Leitern", 3, LocalDate.of(2026, 1, 1), "§ 12 ArbSchG")),
                List.of(
                        new Entry(
                                new Person(4, "4711", "Łucja <Test>", "32.1 Bürgerservice"),
                                5,
                                2,
                                Standing.DONE,
                                LocalDate.of(2027, 2, 2),
                                List.of(proof)),
                        new Entry(
                                new Person(6, "4712", "Behrens, Ute", "32.1 Bürgerservice"),
                                5,
                                3,
                                Standing.OVERDUE,
                                LocalDate.of(2026, 4, 1),
                                List.of())),
                List.of(proof));
    }

    private static EvidenceRow row() {
        return new EvidenceRow(
                815,
                "Leitern",
                EvidenceKind.INSTRUCTION,
                LocalDate.of(2026, 2, 2),
                null,
                MADE,
                4,
                5L,
                1,
                null,
                "Jens Oltmann",
                "Mai 2026",
                "ORAL_SIGNED_ON_PAPER",
                null,
                "liste.pdf",
                null,
                false,
                null);
    }
}
