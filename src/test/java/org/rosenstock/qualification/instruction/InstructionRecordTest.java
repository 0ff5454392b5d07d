package org.rosenstock.qualification.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

class InstructionRecordTest {

    @Test
    void names_those_who_were_there_and_how_they_confirmed_it_and_is_kept() throws Exception {
        InstructionRow row = new InstructionRow(
                17,
                2,
                5,
                1,
                "Leitern",
                "Leitern & Tritte",
                "Mai 2026",
                LocalDate.of(2026, 5, 12),
                "Bauhof",
                InstructionMethod.CONFIRMED_ON_SCREEN,
                3,
                "Jens Oltmann",
                InstructionState.CLOSED,
                "liste.pdf",
                3,
                2);
        List<Participant> people = List.of(
                new Participant(4, "Łucja <Test>", "32.1 Bürgerservice", true, Instant.parse("2026-05-12T07:05:00Z")),
                new Participant(5, "Ute Behrens", "Bauhof", true, null),
                new Participant(6, "Nicht Dabei", "Bauhof", false, null));
        byte[] bytes = InstructionRecord.print(row, people, Locale.GERMAN, ZoneId.of("Europe/Berlin"));
        PdfConformance.assertKeptAndReadAloud(bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Leitern & Tritte", "Mai 2026", "12. Mai 2026", "Łucja <Test>", "09:05", "liste.pdf")
                    .contains("Auf Papier unterschrieben")
                    .doesNotContain("Nicht Dabei", "instructionRecord.");
        }
    }
}
