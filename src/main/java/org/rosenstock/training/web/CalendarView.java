package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Holidays;
import org.rosenstock.training.CalendarEntry;
import org.rosenstock.training.CalendarQuery;
import org.rosenstock.training.Calendars;
import org.rosenstock.training.RoomRow;
import org.rosenstock.training.Rooms;
import org.rosenstock.training.TrainingTopic;

/** Page /training/calendar: all dates by month, week or as a list. The whole state of the page lives in its address. */
@Named
@RequestScoped
public class CalendarView {

    /** So many entries of a day fit into a month. */
    private static final int IN_MONTH = 3;

    private static final int IN_WEEK = 12;
    private static final int WEEK = 7;

    @Inject
    Asking asking;

    @Inject
    Calendars calendars;

    @Inject
    Rooms rooms;

    @Inject
    Holidays holidays;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable CalendarAddress address;
    private @Nullable List<CalendarDay> days;

    private CalendarAddress address() {
        if (address == null) {
            address = CalendarAddress.of(request, LocalDate.now(clock));
        }
        return address;
    }

    /** All days that are shown, each with all its entries. */
    private List<CalendarDay> days() {
        if (days == null) {
            CalendarAddress shown = address();
            Map<LocalDate, List<CalendarEntry>> entries =
                    read(shown.query()).stream().collect(Collectors.groupingBy(CalendarEntry::day));
            Map<LocalDate, String> free = holidays.between(shown.from(), shown.until(), TrainingPages.locale());
            days = shown.from()
                    .datesUntil(shown.until().plusDays(1))
                    .map(day -> day(day, free.getOrDefault(day, ""), entries.getOrDefault(day, List.of())))
                    .toList();
        }
        return days;
    }

    private List<CalendarEntry> read(CalendarQuery query) {
        Asker by = asking.asker();
        return isOffice() ? calendars.planning(by, query) : calendars.entries(by, query);
    }

    private CalendarDay day(LocalDate day, String holiday, List<CalendarEntry> entries) {
        boolean other = !address().isWeek() && day.getMonth() != address().day().getMonth();
        boolean today = day.equals(LocalDate.now(clock));
        return new CalendarDay(day, TrainingPages.longDay(day), today, other, holiday, entries, 0);
    }

    /** The weeks of the table, with as many entries of a day as fit. */
    public List<List<CalendarDay>> getWeeks() {
        int most = address().isWeek() ? IN_WEEK : IN_MONTH;
        List<CalendarDay> all = days().stream().map(day -> shortened(day, most)).toList();
        List<List<CalendarDay>> weeks = new ArrayList<>();
        for (int i = 0; i < all.size(); i += WEEK) {
            weeks.add(all.subList(i, i + WEEK));
        }
        return weeks;
    }

    private static CalendarDay shortened(CalendarDay day, int most) {
        if (day.entries().size() <= most) {
            return day;
        }
        List<CalendarEntry> first = day.entries().subList(0, most);
        return new CalendarDay(
                day.day(),
                day.name(),
                day.today(),
                day.other(),
                day.holiday(),
                first,
                day.entries().size() - most);
    }

    /** The days of the list: those of the month or week on which something is. */
    public List<CalendarDay> getListed() {
        return days().stream()
                .filter(day -> !day.other()
                        && (!day.entries().isEmpty() || !day.holiday().isEmpty()))
                .toList();
    }

    public boolean isNothing() {
        return days().stream().allMatch(day -> day.other() || day.entries().isEmpty());
    }

    /** "November 2026", "23. bis 29. November 2026" */
    public String getPeriod() {
        return address().isWeek()
                ? TrainingPages.period(address().from(), address().until())
                : TrainingPages.month(address().day());
    }

    /** Chosen view, empty when none is: then narrow windows show the list. */
    public String getView() {
        return address().view();
    }

    public String getPrevious() {
        return address().url(getView(), address().step(-1));
    }

    public String getNext() {
        return address().url(getView(), address().step(1));
    }

    public String getToday() {
        return address().url(getView(), LocalDate.now(clock));
    }

    public String as(String view) {
        return address().url(view, address().day());
    }

    /** The list of that day. */
    public String listOf(CalendarDay day) {
        return address().url("list", day.day()) + "#d" + day.day();
    }

    public boolean isOffice() {
        return asking.asker().is(Role.HR);
    }

    public List<RoomRow> getRooms() {
        return rooms.list(asking.asker());
    }

    public List<TrainingTopic> getTopics() {
        return List.of(TrainingTopic.values());
    }

    public String getDay() {
        return address().day().toString();
    }

    public String getTopic() {
        return address().topic();
    }

    public long getRoom() {
        return address().room();
    }

    public boolean isEnded() {
        return address().ended();
    }
}
