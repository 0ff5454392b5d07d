package org.rosenstock.training.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.DateText;
import org.rosenstock.training.CalendarQuery;
import org.rosenstock.training.TrainingTopic;

/**
 * What the address of the calendar says. An unknown word counts as none.
 *
 * @param view month, week or list; empty when the reader has not chosen
 * @param topic code, empty for all
 * @param room id, 0 for all
 * @param ended with what is called off or over
 */
record CalendarAddress(String view, LocalDate day, String topic, long room, boolean ended) {

    private static final Set<String> VIEWS = Set.of("month", "week", "list");

    static CalendarAddress of(HttpServletRequest request, LocalDate today) {
        String view = value(request, "view");
        String room = value(request, "room");
        return new CalendarAddress(
                VIEWS.contains(view) ? view : "",
                DateText.parse(value(request, "day"))
                        .filter(CalendarAddress::isNear)
                        .orElse(today),
                TrainingTopic.of(value(request, "topic"))
                        .map(TrainingTopic::code)
                        .orElse(""),
                room.matches("[0-9]{1,18}") ? Long.parseLong(room) : 0,
                !value(request, "ended").isEmpty());
    }

    private static boolean isNear(LocalDate day) {
        return day.getYear() > 1900 && day.getYear() < 2200;
    }

    private static String value(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    boolean isWeek() {
        return "week".equals(view);
    }

    boolean isList() {
        return "list".equals(view);
    }

    /** First day that is shown: a Monday, in the list the first of the month. */
    LocalDate from() {
        LocalDate start = isWeek() ? day : day.withDayOfMonth(1);
        return isList() ? start : start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate until() {
        if (isWeek()) {
            return from().plusDays(6);
        }
        LocalDate last = day.with(TemporalAdjusters.lastDayOfMonth());
        return isList() ? last : last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    CalendarQuery query() {
        TrainingTopic chosen = TrainingTopic.of(topic).orElse(null);
        @Nullable Long place = room > 0 ? room : null;
        return new CalendarQuery(from(), until(), chosen, place, ended);
    }

    LocalDate step(int by) {
        return isWeek() ? day.plusWeeks(by) : day.withDayOfMonth(1).plusMonths(by);
    }

    String url(String shown, LocalDate on) {
        return "/training/calendar?"
                + (shown.isEmpty() ? "" : "view=" + shown + "&")
                + "day=" + on
                + (topic.isEmpty() ? "" : "&topic=" + topic)
                + (room == 0 ? "" : "&room=" + room)
                + (ended ? "&ended=1" : "");
    }
}
