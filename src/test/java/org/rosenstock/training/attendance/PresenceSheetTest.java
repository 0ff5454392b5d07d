package org.rosenstock.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rosenstock.shared.PdfConformance;
import org.rosenstock.training.AttendanceEntry;
import org.rosenstock.training.AttendanceList;
import org.rosenstock.training.AttendanceMark;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.SessionState;
import org.rosenstock.training.Trainer;

class PresenceSheetTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 4);

    @Test
    void an_open_list_has_columns_to_sign_in_and_tells_nothing() throws Exception {
        byte[] bytes = new PresenceSheet().print(list(SessionState.PLANNED, 7), Locale.GERMAN);
        PdfConformance.assertKeptAndReadAloud(bytes);
        assertThat(text(bytes))
                .contains("Anwesenheitsliste", "Ruhe & Klarheit", "Łucja <Test>", "4. Mai 2026", "10. Mai 2026")
                .contains("Raum 214", "Erika Beispiel")
                .doesNotContain("Entschuldigt");
    }

    @Test
    void a_closed_list_says_who_was_there() throws Exception {
        byte[] bytes = new PresenceSheet().print(list(SessionState.CLOSED, 1), Locale.ENGLISH);
        PdfConformance.assertKeptAndReadAloud(bytes);
        assertThat(text(bytes)).contains("Attendance list", "4 May 2026", "Excused");
    }

    private static AttendanceList list(SessionState state, int days) {
        SessionRow session = new SessionRow(
                1,
                "ruhe",
                "Ruhe & Klarheit",
                5,
                "",
                FIRST.minusDays(30),
                FIRST.minusDays(1),
                Instant.EPOCH,
                state,
                1,
                0,
                0,
                0,
                IntStream.range(0, days)
                        .mapToObj(day -> new SessionDay(
                                FIRST.plusDays(day), LocalTime.of(9, 0), LocalTime.of(16, 0), 7L, "Rathaus, Raum 214"))
                        .toList(),
                List.of(new Trainer(null, "Erika Beispiel")));
        AttendanceEntry entry = new AttendanceEntry(
                3,
                4,
                "Łucja <Test>",
                null,
                RegistrationState.CONFIRMED,
                Map.of(FIRST, AttendanceMark.EXCUSED),
                Set.of());
        return new AttendanceList(session, List.of(entry));
    }

    private static String text(byte[] bytes) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
