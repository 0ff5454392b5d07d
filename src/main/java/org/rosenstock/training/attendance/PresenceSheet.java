package org.rosenstock.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rosenstock.shared.TaggedPdf;
import org.rosenstock.shared.Texts;
import org.rosenstock.training.AttendanceEntry;
import org.rosenstock.training.AttendanceList;
import org.rosenstock.training.AttendanceMark;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.Trainer;

/** Prints the list of a date for the wall and the file: a column for each day, to be signed as long as it is open. */
@ApplicationScoped
public class PresenceSheet {

    private static final String TEMPLATE = "org/rosenstock/training/attendance.html";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    /** So many columns for days fit on a page that lies on its side. */
    private static final int DAYS_ON_A_PAGE = 5;

    /** For those who come without being on the list. */
    private static final int BLANK_ROWS = 4;

    private static final List<String> WORDS = List.of(
            "heading", "offeringLabel", "daysLabel", "placeLabel", "trainersLabel", "sentence", "trainerSignature");

    public byte[] print(AttendanceList list, Locale locale) {
        SessionRow session = list.session();
        Map<String, String> values = new HashMap<>(Map.of(
                "language", locale.getLanguage(),
                "offering", session.title(),
                "days", days(session, locale),
                "place", place(session, locale),
                "trainers", session.trainers().stream().map(Trainer::name).collect(Collectors.joining(", "))));
        WORDS.forEach(word -> values.put(word, word(locale, word)));
        return TaggedPdf.print(TaggedPdf.fill(TEMPLATE, values).replace("{{tables}}", tables(list, locale)));
    }

    private static String tables(AttendanceList list, Locale locale) {
        List<LocalDate> days = List.copyOf(list.days());
        StringBuilder tables = new StringBuilder();
        for (int from = 0; from < days.size(); from += DAYS_ON_A_PAGE) {
            List<LocalDate> shown = days.subList(from, Math.min(from + DAYS_ON_A_PAGE, days.size()));
            tables.append(from == 0 ? "<table class=\"people\">" : "<table class=\"people next\">")
                    .append(head(shown, locale))
                    .append("<tbody>\n");
            for (int number = 1; number <= rows(list); number++) {
                tables.append(row(number, list, shown, locale));
            }
            tables.append("</tbody></table>\n");
        }
        return tables.toString();
    }

    private static int rows(AttendanceList list) {
        return list.entries().size() + (list.isOpen() ? BLANK_ROWS : 0);
    }

    private static String head(List<LocalDate> days, Locale locale) {
        return "<thead><tr>"
                + column("no", word(locale, "number"))
                + column("name", word(locale, "name"))
                + column("unit", word(locale, "unit"))
                + days.stream().map(day -> column("day", date(day, locale))).collect(Collectors.joining())
                + "</tr></thead>";
    }

    private static String column(String look, String text) {
        return "<th scope=\"col\" class=\"" + look + "\">" + TaggedPdf.escape(text) + "</th>";
    }

    private static String row(int number, AttendanceList list, List<LocalDate> days, Locale locale) {
        boolean blank = number > list.entries().size();
        StringBuilder row = new StringBuilder("<tr><td>" + number + "</td><th scope=\"row\">");
        if (blank) {
            row.append("</th><td></td>");
        } else {
            AttendanceEntry entry = list.entries().get(number - 1);
            row.append(TaggedPdf.escape(entry.name())).append("</th><td>");
            row.append(TaggedPdf.escape(entry.unit() == null ? "" : entry.unit()))
                    .append("</td>");
        }
        for (LocalDate day : days) {
            String mark = blank || list.isOpen() ? "" : mark(list.entries().get(number - 1), day, locale);
            row.append("<td>").append(TaggedPdf.escape(mark)).append("</td>");
        }
        return row.append("</tr>\n").toString();
    }

    private static String mark(AttendanceEntry entry, LocalDate day, Locale locale) {
        AttendanceMark mark = entry.marks().get(day);
        return mark == null ? "" : Texts.get(locale, "training.mark." + mark);
    }

    private static String place(SessionRow session, Locale locale) {
        if (!session.rooms().isEmpty()) {
            return String.join("; ", session.rooms());
        }
        return session.onlineLink().isEmpty() ? "–" : Texts.get(locale, "training.session.online");
    }

    private static String days(SessionRow session, Locale locale) {
        return session.days().stream().map(day -> day(day, locale)).collect(Collectors.joining("; "));
    }

    private static String day(SessionDay day, Locale locale) {
        return Texts.get(
                locale,
                "training.sheet.day",
                date(day.day(), locale),
                HOUR.format(day.starts()),
                HOUR.format(day.ends()));
    }

    private static String date(LocalDate day, Locale locale) {
        Locale words = "en".equals(locale.getLanguage()) ? Locale.UK : locale;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words)
                .format(day);
    }

    private static String word(Locale locale, String word) {
        return Texts.get(locale, "training.sheet." + word);
    }
}
