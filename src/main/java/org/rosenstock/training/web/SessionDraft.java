package org.rosenstock.training.web;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.SessionForm;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.Trainer;

/** A date while it is planned; days and times as people type them. */
public class SessionDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[:mm]");

    private final ArrayList<Day> days = new ArrayList<>();
    private int seats;
    private String link = "";
    private String opens = "";
    private String closes = "";
    private String reason = "";
    private int version;

    /** One line of the form; without a date it does not count. */
    public static class Day implements Serializable {

        private static final long serialVersionUID = 1L;

        private String date = "";
        private String from = "9:00";
        private String until = "16:00";
        private long room;

        public String getDate() {
            return date;
        }

        public void setDate(@Nullable String date) {
            this.date = plain(date);
        }

        public String getFrom() {
            return from;
        }

        public void setFrom(@Nullable String from) {
            this.from = plain(from);
        }

        public String getUntil() {
            return until;
        }

        public void setUntil(@Nullable String until) {
            this.until = plain(until);
        }

        public long getRoom() {
            return room;
        }

        public void setRoom(long room) {
            this.room = room;
        }
    }

    static SessionDraft empty(int seats) {
        SessionDraft draft = new SessionDraft();
        draft.seats = seats;
        draft.addDay();
        return draft;
    }

    static SessionDraft of(SessionRow row) {
        SessionDraft draft = new SessionDraft();
        draft.seats = row.seats();
        draft.link = row.onlineLink();
        draft.opens = DateText.of(row.opensOn());
        draft.closes = DateText.of(row.closesOn());
        draft.version = row.version();
        for (SessionDay stored : row.days()) {
            Day day = new Day();
            day.date = DateText.of(stored.day());
            day.from = TrainingPages.hour(stored.starts());
            day.until = TrainingPages.hour(stored.ends());
            day.room = Objects.requireNonNullElse(stored.roomId(), 0L);
            draft.days.add(day);
        }
        return draft;
    }

    void addDay() {
        days.add(new Day());
    }

    /** @throws Rejected when a date or time cannot be read */
    SessionForm form(List<Trainer> trainers) {
        List<Finding> findings = new ArrayList<>();
        List<SessionDay> read = days.stream()
                .filter(day -> !day.date.isBlank())
                .flatMap(day -> day(day, findings).stream())
                .toList();
        for (String text : List.of(opens, closes)) {
            if (!text.isBlank() && DateText.parse(text).isEmpty()) {
                findings.add(Finding.of(text.equals(opens) ? "opensOn" : "closesOn", "training.plan.date"));
            }
        }
        Rejected.unlessEmpty(findings);
        return new SessionForm(
                read,
                seats,
                link,
                DateText.parse(opens).orElse(null),
                DateText.parse(closes).orElse(null),
                trainers,
                reason,
                version);
    }

    private static Optional<SessionDay> day(Day day, List<Finding> findings) {
        try {
            LocalTime from = LocalTime.parse(day.from.strip(), TIME);
            LocalTime until = LocalTime.parse(day.until.strip(), TIME);
            Optional<SessionDay> read = DateText.parse(day.date)
                    .map(date -> new SessionDay(date, from, until, day.room == 0 ? null : day.room));
            if (read.isEmpty()) {
                findings.add(Finding.of("days", "training.plan.date"));
            }
            return read;
        } catch (DateTimeParseException e) {
            findings.add(Finding.of("days", "training.check.time"));
            return Optional.empty();
        }
    }

    public List<Day> getDays() {
        return days;
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }

    public String getOnlineLink() {
        return link;
    }

    public void setOnlineLink(@Nullable String link) {
        this.link = plain(link);
    }

    public String getOpensOn() {
        return opens;
    }

    public void setOpensOn(@Nullable String opens) {
        this.opens = plain(opens);
    }

    public String getClosesOn() {
        return closes;
    }

    public void setClosesOn(@Nullable String closes) {
        this.closes = plain(closes);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = plain(reason);
    }

    private static String plain(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
