package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Holidays;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.session.Clashes;
import org.rosenstock.training.session.SeriesPolicy;
import org.rosenstock.training.session.SessionList;

/** Further dates like one that is there: same times, rooms, trainers and seats on other days. For the office. */
@ApplicationScoped
@Transactional
public class SessionSeries {

    private static final int WEEKS = 52;

    @Inject
    Sessions sessions;

    @Inject
    SessionList list;

    @Inject
    Clashes clashes;

    @Inject
    Holidays holidays;

    @Inject
    Clock clock;

    /**
     * What stands against each of the dates; plans nothing.
     *
     * @param first day of the first one, from today on
     * @param weeks between them, 1 to 52
     * @param count 1 to 26
     * @param language for the names of holidays
     */
    public List<SeriesDate> preview(Asker by, long like, LocalDate first, int weeks, int count, Locale language) {
        by.require(Role.HR);
        SessionRow row = list.get(like);
        requireToCome(first);
        if (weeks < 1 || weeks > WEEKS) {
            throw Rejected.of("weeks", "training.check.between", 1, WEEKS);
        }
        if (count < 1 || count > SeriesPolicy.MOST) {
            throw Rejected.of("count", "training.check.between", 1, SeriesPolicy.MOST);
        }
        return SeriesPolicy.firstDays(first, weeks, count).stream()
                .map(day -> date(SeriesPolicy.moved(row, day, ""), language))
                .toList();
    }

    private SeriesDate date(SessionForm form, Locale language) {
        LocalDate first = form.days().get(0).day();
        LocalDate last = form.days().get(form.days().size() - 1).day();
        List<String> free = holidays.between(first, last, language).entrySet().stream()
                .filter(named -> form.days().stream().anyMatch(day -> day.day().equals(named.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        return new SeriesDate(first, last, free, clashes.of(0, form));
    }

    /**
     * Plans all of them or none.
     *
     * @return ids in the order of their days
     * @throws Rejected also when something is taken and no reason is given
     */
    public List<Long> plan(Asker by, long like, SeriesForm form) {
        by.require(Role.HR);
        SessionRow row = list.get(like);
        if (form.firstDays().isEmpty() || form.firstDays().size() > SeriesPolicy.MOST) {
            throw Rejected.of("", "training.series.choose", SeriesPolicy.MOST);
        }
        requireToCome(form.firstDays().get(0));
        return form.firstDays().stream()
                .map(day -> sessions.plan(by, row.offering(), SeriesPolicy.moved(row, day, form.reason())))
                .toList();
    }

    private void requireToCome(LocalDate first) {
        if (first.isBefore(LocalDate.now(clock))) {
            throw Rejected.of("first", "training.series.past");
        }
    }
}
