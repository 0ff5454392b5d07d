package org.rosenstock.training.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Texts;
import org.rosenstock.training.Clash;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.SessionRow;

/** What the pages of this context say of dates, and the messages that the next page shows. */
final class TrainingPages {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private TrainingPages() {}

    static void say(String key, Object... args) {
        say(FacesMessage.SEVERITY_INFO, key, args);
    }

    /** What did not come about although something else did. */
    static void warn(String key, Object... args) {
        say(FacesMessage.SEVERITY_WARN, key, args);
    }

    private static void say(FacesMessage.Severity severity, String key, Object... args) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, text(key, args), null));
    }

    static String text(String key, Object... args) {
        return Texts.get(locale(), key, args);
    }

    /** "Do, 18. Juni 2026" */
    static String day(LocalDate day) {
        Locale locale = locale();
        String pattern = "en".equals(locale.getLanguage()) ? "EEE, d MMMM yyyy" : "EE, d. MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day).replace(".,", ",");
    }

    /** "Montag, 23. November 2026" */
    static String longDay(LocalDate day) {
        return written(day, "EEEE, d. MMMM yyyy", "EEEE, d MMMM yyyy");
    }

    /** "November 2026" */
    static String month(LocalDate day) {
        return written(day, "LLLL yyyy", "LLLL yyyy");
    }

    /** "23. November bis 29. November 2026" */
    static String period(LocalDate from, LocalDate until) {
        return text(
                "training.calendar.period",
                written(from, "d. MMMM", "d MMMM"),
                written(until, "d. MMMM yyyy", "d MMMM yyyy"));
    }

    private static String written(LocalDate day, String german, String english) {
        Locale locale = locale();
        return DateTimeFormatter.ofPattern("en".equals(locale.getLanguage()) ? english : german, locale)
                .format(day);
    }

    /** "9:00 bis 16:00 Uhr", for several days with the others: "9:00 bis 16:00 Uhr, auch am 19. Juni" */
    static String times(SessionRow row) {
        SessionDay first = row.days().get(0);
        String times = text("training.session.times", hour(first.starts()), hour(first.ends()));
        String others = row.days().stream()
                .skip(1)
                .map(SessionDay::day)
                .distinct()
                .map(TrainingPages::shortDay)
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? times : text("training.session.more", times, others);
    }

    /** "18. Nov." */
    static String shortDay(LocalDate day) {
        Locale locale = locale();
        return DateTimeFormatter.ofPattern("en".equals(locale.getLanguage()) ? "d MMM" : "d. MMM", locale)
                .format(day);
    }

    static String hour(LocalTime time) {
        return HOUR.format(time);
    }

    /** Rooms, or that it is held online. */
    static String place(SessionRow row) {
        if (!row.rooms().isEmpty()) {
            return String.join("; ", row.rooms());
        }
        return text(row.onlineLink().isEmpty() ? "training.session.noRoom" : "training.session.online");
    }

    /** "Rathaus, Saal 1 am Do, 18. Juni 2026, 9:00 bis 16:00 Uhr: Erste Hilfe" */
    static String clash(Clash clash) {
        return text(
                "training.clash." + clash.kind(),
                clash.name(),
                day(clash.day()),
                clash.title(),
                text("training.session.times", hour(clash.starts()), hour(clash.ends())));
    }

    /** A number of the address. @throws NotFound when it is none */
    static long id(HttpServletRequest request, String parameter) {
        String text = Objects.requireNonNullElse(request.getParameter(parameter), "");
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound(parameter + " " + text);
        }
        return Long.parseLong(text);
    }

    static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null ? Locale.GERMAN : faces.getViewRoot().getLocale();
    }
}
