package org.rosenstock.shell;

import jakarta.faces.context.FacesContext;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Texts;

/** Dates and amounts in the words of the page, as functions of the tag library. */
public final class Words {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int WEEK = 7;

    private Words() {}

    /** "12. Mai 2026" or "12 May 2026"; a dash when there is none. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? "–" : formatter("d. MMMM yyyy", "d MMMM yyyy").format(date);
    }

    /** "12. Mai" within the current year, else with the year. */
    public static String shortDate(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear()
                ? formatter("d. MMMM", "d MMMM").format(date)
                : date(date);
    }

    /** "Dienstag, 12. Mai 2026" */
    public static String longDate(LocalDate date) {
        return formatter("EEEE, d. MMMM yyyy", "EEEE, d MMMM yyyy").format(date);
    }

    /** "12. Mai 2026, 9:05 Uhr" */
    public static String time(@Nullable Instant instant) {
        return instant == null
                ? "–"
                : formatter("d. MMMM yyyy, H:mm 'Uhr'", "d MMMM yyyy, H:mm").format(instant.atZone(ZONE));
    }

    /** "Überfällig seit 4 Tagen", "Fällig am Freitag, 15. Mai", "Offen bis 19. Juni", "Offen". */
    public static String due(@Nullable LocalDate due, String state, LocalDate today) {
        if (due == null) {
            return Texts.get(locale(), "shell.due." + state);
        }
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return Texts.get(locale(), "shell.due.overdueFor", -days);
        }
        if (days == 0) {
            return Texts.get(locale(), "shell.due.today");
        }
        String text = "SOON".equals(state) ? "shell.due.on" : "shell.due.until";
        String day = shortDate(due, today);
        return Texts.get(locale(), text, days <= WEEK ? weekday(due.getDayOfWeek()) + ", " + day : day);
    }

    /** Text of a full key, with up to two arguments. */
    public static String text(String key) {
        return Texts.get(locale(), key);
    }

    public static String text1(String key, Object argument) {
        return Texts.get(locale(), key, argument);
    }

    public static String text2(String key, Object first, Object second) {
        return Texts.get(locale(), key, first, second);
    }

    /** First letters of first and last word of a name, for the round mark beside it. */
    public static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
        return (words[0].isEmpty() ? "" : words[0].substring(0, 1)) + last;
    }

    private static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale());
    }

    private static DateTimeFormatter formatter(String german, String english) {
        Locale locale = locale();
        return DateTimeFormatter.ofPattern("en".equals(locale.getLanguage()) ? english : german, locale);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
