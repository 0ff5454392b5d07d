package org.rosenstock.training.letter;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rosenstock.shared.Texts;
import org.rosenstock.training.LetterKind;
import org.rosenstock.training.LetterPlace;
import org.rosenstock.training.SessionDay;

/** What stands in the places of a letter, in the language of its reader. */
final class LetterWords {

    private static final int CENTS = 100;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private final Locale locale;
    private final Clock clock;

    LetterWords(String language, Clock clock) {
        locale = Locale.forLanguageTag(language);
        this.clock = clock;
    }

    /** @param reader first and last name @param link whole address */
    Map<LetterPlace, String> values(
            PendingLetter letter, List<SessionDay> days, PendingLetter.Person reader, String link) {
        Map<LetterPlace, String> values = new EnumMap<>(LetterPlace.class);
        values.put(LetterPlace.Vorname, reader.firstName());
        values.put(LetterPlace.Nachname, reader.lastName());
        values.put(LetterPlace.Fortbildung, letter.date().title());
        values.put(LetterPlace.Termin, days.stream().map(this::day).collect(Collectors.joining("\n")));
        values.put(LetterPlace.Raum, place(letter, days));
        values.put(LetterPlace.Stand, Texts.get(locale, "training.state." + letter.state()));
        values.put(LetterPlace.Frist, deadline(letter));
        values.put(LetterPlace.Grund, reason(letter.reason()));
        values.put(LetterPlace.Kosten, cost(letter.date().cost()));
        values.put(
                LetterPlace.Person,
                letter.person().firstName() + " " + letter.person().lastName());
        values.put(LetterPlace.Link, link);
        return values;
    }

    private String day(SessionDay day) {
        return Texts.get(
                locale,
                "training.letter.day",
                format(day.day(), "EEEE, d. MMMM yyyy", "EEEE, d MMMM yyyy"),
                hour(day.starts()),
                hour(day.ends()));
    }

    private static String place(PendingLetter letter, List<SessionDay> days) {
        String rooms = days.stream()
                .map(SessionDay::room)
                .filter(room -> room != null)
                .distinct()
                .collect(Collectors.joining("; "));
        return rooms.isEmpty() ? letter.date().onlineLink() : rooms;
    }

    private String deadline(PendingLetter letter) {
        Instant until = letter.offerUntil();
        LocalDate decideBy = letter.decideBy();
        if (letter.kind().equals(LetterKind.DECIDE.name())) {
            return decideBy == null ? "" : day(decideBy);
        }
        if (until != null) {
            return Texts.get(
                    locale,
                    "training.letter.until",
                    day(LocalDate.ofInstant(until, clock.getZone())),
                    hour(LocalTime.ofInstant(until, clock.getZone())));
        }
        LocalDate free = letter.date().firstDay().minusDays(letter.date().cancelDays());
        return free.isBefore(LocalDate.now(clock)) ? "" : day(free);
    }

    private String reason(String reason) {
        return reason.startsWith("training.reason.") ? Texts.get(locale, reason) : reason;
    }

    private String cost(int cents) {
        if (cents == 0) {
            return Texts.get(locale, "training.letter.free");
        }
        NumberFormat euros =
                NumberFormat.getCurrencyInstance(locale.getLanguage().equals("en") ? Locale.UK : Locale.GERMANY);
        euros.setCurrency(Currency.getInstance("EUR"));
        return euros.format(cents / (double) CENTS);
    }

    private String day(LocalDate day) {
        return format(day, "d. MMMM yyyy", "d MMMM yyyy");
    }

    private String format(LocalDate day, String german, String english) {
        return DateTimeFormatter.ofPattern(locale.getLanguage().equals("en") ? english : german, locale)
                .format(day);
    }

    private static String hour(LocalTime time) {
        return HOUR.format(time);
    }
}
