package org.rosenstock.training.session;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.SessionForm;
import org.rosenstock.training.SessionRow;

/** How a date is repeated on other days. */
public final class SeriesPolicy {

    /** As many as fit into half a year, one a week. */
    public static final int MOST = 26;

    private SeriesPolicy() {}

    /** First days, so many weeks apart. */
    public static List<LocalDate> firstDays(LocalDate first, int weeks, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> first.plusWeeks((long) number * weeks))
                .toList();
    }

    /**
     * The same days, times, rooms, trainers and seats from another first day on. Registration opens at once and closes
     * as many days before the first one.
     */
    public static SessionForm moved(SessionRow like, LocalDate firstDay, String reason) {
        long days = ChronoUnit.DAYS.between(like.firstDay(), firstDay);
        return new SessionForm(
                like.days().stream()
                        .map(day -> new SessionDay(day.day().plusDays(days), day.starts(), day.ends(), day.roomId()))
                        .toList(),
                like.seats(),
                like.onlineLink(),
                null,
                like.closesOn().plusDays(days),
                like.trainers(),
                reason,
                0);
    }
}
