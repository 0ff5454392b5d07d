package org.rosenstock.qualification.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rosenstock.qualification.InstructionDetail.Participant;
import org.rosenstock.qualification.InstructionMethod;
import org.rosenstock.qualification.InstructionRow;
import org.rosenstock.qualification.InstructionState;
import org.rosenstock.shared.PdfConformance;

class SignatureListTest {

    @Test
    void names_topic_day_and_people_and_is_tagged() throws Exception {
        InstructionRow row = new InstructionRow(
                1,
                2,
                5,
                1,
                "Leitern",
                "Leitern & Tritte",
                "Mai 2026",
                LocalDate.of(2026, 5, 12),
                "Bauhof",
                InstructionMethod.ORAL_SIGNED_ON_PAPER,
                3,
                "Jens Oltmann",
                InstructionState.OPEN,
                null,
                1,
                0);
        Participant person = new Participant(4, "Łucja <Test>", "32.1 Bürgerservice", false, null);
        byte[] bytes = new SignatureList().print(row, List.of(person), Locale.GERMAN);
        PdfConformance.assertKeptAndReadAloud(bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Unterschriftenliste", "Leitern & Tritte", "12. Mai 2026", "Łucja <Test>", "Bürgerservice");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }
}
