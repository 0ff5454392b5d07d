package org.rosenstock.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates as people type them: TT.MM.JJJJ; one digit is enough, and so is the form of the calendar, JJJJ-MM-TT. */
public final class DateText {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private DateText() {}

    /** The date; empty when the text is none. */
    public static Optional<LocalDate> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            String plain = text.strip();
            return Optional.of(plain.contains("-") ? LocalDate.parse(plain) : LocalDate.parse(plain, TYPED));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public static String of(LocalDate date) {
        return SHOWN.format(date);
    }
}
