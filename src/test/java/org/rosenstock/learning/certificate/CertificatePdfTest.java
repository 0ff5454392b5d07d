package org.rosenstock.learning.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rosenstock.shared.PdfConformance;

class CertificatePdfTest {

    private static final CertificateFacts FACTS = new CertificateFacts(
            "RS-2026-000042",
            "Łucja Öztürk-Weiß",
            "Brandschutz & <Fluchtwege>",
            "de",
            LocalDate.of(2026, 11, 22),
            "Stadt Rosenstock",
            "ABCD2345EFGH6789",
            "https://lernen.example/learning/check?code=ABCD2345EFGH6789");

    @Test
    void is_tagged_and_names_title_and_language() throws IOException {
        byte[] bytes = new CertificatePdf().print(FACTS);
        Files.createDirectories(Path.of("target/screens"));
        Files.write(Path.of("target/screens/certificate.pdf"), bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Teilnahmenachweis: Brandschutz & <Fluchtwege>");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void shows_holder_course_day_and_number_on_one_page() throws IOException {
        try (PDDocument document = Loader.loadPDF(new CertificatePdf().print(FACTS))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Łucja Öztürk-Weiß", "Brandschutz & <Fluchtwege>", "22. November 2026", "RS-2026-000042")
                    .contains("/learning/check?code=ABCD2345EFGH6789");
        }
    }

    @Test
    void keeps_the_standards_for_keeping_and_reading_aloud() throws Exception {
        PdfConformance.assertKeptAndReadAloud(new CertificatePdf().print(FACTS));
    }

    @Test
    void brings_its_data_for_programs() throws IOException {
        try (PDDocument document = Loader.loadPDF(new CertificatePdf().print(FACTS))) {
            byte[] json = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getValue("RS-2026-000042.json")
                    .getEmbeddedFile()
                    .toByteArray();
            JsonObject data = Json.createReader(new ByteArrayInputStream(json)).readObject();
            assertThat(data.getString("holder")).isEqualTo("Łucja Öztürk-Weiß");
            assertThat(data.getString("completedOn")).isEqualTo("2026-11-22");
        }
    }
}
