package org.rosenstock.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Holidays;
import org.rosenstock.training.Approval;
import org.rosenstock.training.OfferingForm;
import org.rosenstock.training.OfferingSkill;
import org.rosenstock.training.Offerings;
import org.rosenstock.training.RoomForm;
import org.rosenstock.training.Rooms;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.SessionForm;
import org.rosenstock.training.Sessions;
import org.rosenstock.training.Trainer;
import org.rosenstock.training.TrainingFormat;
import org.rosenstock.training.TrainingTopic;
import org.rosenstock.training.WaitingRule;

/** The live training of the city: offerings, rooms, dates of two years past and half a year to come. */
@ApplicationScoped
public class DemoTraining implements DemoPart {

    private static final int PAST = 4;
    private static final int COMING = 2;
    private static final int OPEN_DAYS = 75;
    private static final int LONG = 960;
    private static final int CHRISTMAS_EVE = 24;

    private static final List<RoomForm> ROOMS = List.of(
            new RoomForm("Raum 214", "Rathaus", 16, "Beamer, Tafel", "stufenlos, Höranlage", 0),
            new RoomForm("Raum 118", "Rathaus", 20, "Beamer", "stufenlos", 0),
            new RoomForm("Saal 2", "Volkshochschule", 40, "Bühne, Beamer", "stufenlos, Höranlage", 0),
            new RoomForm("PC-Raum", "Volkshochschule", 14, "14 Rechner", "Aufzug", 0),
            new RoomForm("Schulungsraum", "Bauhof", 18, "Werkbank", "stufenlos", 0));

    @Inject
    Offerings offerings;

    @Inject
    Sessions sessions;

    @Inject
    Rooms rooms;

    @Inject
    DemoSeats seats;

    @Inject
    Holidays holidays;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "training";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void fill() {
        List<Long> places =
                ROOMS.stream().map(room -> rooms.add(Asker.system(), room)).toList();
        List<CSVRecord> rows = CityFiles.list("offerings.csv");
        List<Long> past = new ArrayList<>();
        List<Long> coming = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            OfferingForm form = form(rows.get(i));
            String code = offerings.create(Asker.system(), form);
            offerings.publish(Asker.system(), code);
            Long room = form.format() == TrainingFormat.ONLINE ? null : places.get(i % places.size());
            for (int run = 0; run < PAST; run++) {
                past.add(plan(code, form, room, -(run * rows.size() + i + 1) * 6L));
            }
            for (int run = 0; run < COMING; run++) {
                coming.add(plan(code, form, room, (run * rows.size() + i + 1) * 3L));
            }
        }
        seats.past(past);
        seats.coming(coming);
    }

    private long plan(String code, OfferingForm form, @Nullable Long room, long inDays) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = workday(today.plusDays(inDays));
        LocalTime from = LocalTime.of(9, 0);
        LocalTime until = from.plusMinutes(Math.min(form.minutes(), 420));
        List<SessionDay> days = new ArrayList<>(List.of(new SessionDay(day, from, until, room)));
        if (form.minutes() >= LONG) {
            days.add(new SessionDay(workday(day.plusDays(1)), from, until, room));
        }
        LocalDate opens = day.minusDays(OPEN_DAYS);
        return sessions.plan(
                Asker.system(),
                code,
                new SessionForm(
                        days,
                        Math.min(form.maxSeats(), room == null ? form.maxSeats() : 14),
                        room == null ? "https://konferenz.rosenstock.example/" + code : "",
                        opens,
                        day.minusDays(2),
                        List.of(new Trainer(null, "Studieninstitut Nord")),
                        "Vorführung",
                        0));
    }

    /** This day or the next on which people are at work: no weekend, no holiday, not between the years. */
    private LocalDate workday(LocalDate day) {
        boolean betweenTheYears = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= CHRISTMAS_EVE;
        boolean off = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 || betweenTheYears;
        return off || holidays.isHoliday(day) ? workday(day.plusDays(1)) : day;
    }

    private static OfferingForm form(CSVRecord row) {
        int most = Integer.parseInt(row.get("seats"));
        return new OfferingForm(
                row.get("title"),
                row.get("summary"),
                row.get("goals"),
                "",
                row.get("audience"),
                row.get("before"),
                TrainingTopic.valueOf(row.get("topic")),
                TrainingFormat.valueOf(row.get("format")),
                Integer.parseInt(row.get("minutes")),
                Integer.parseInt(row.get("cost")),
                most / 2,
                most,
                Approval.valueOf(row.get("approval")),
                7,
                WaitingRule.valueOf(row.get("rule")),
                48,
                row.get("code").isEmpty()
                        ? List.of()
                        : List.of(new OfferingSkill(
                                row.get("code"), row.get("skill"), Integer.parseInt(row.get("level")))),
                0);
    }
}
