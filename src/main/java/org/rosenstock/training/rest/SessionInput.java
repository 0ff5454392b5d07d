package org.rosenstock.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.OfferingDetail;
import org.rosenstock.training.RoomRow;
import org.rosenstock.training.Rooms;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.SessionForm;
import org.rosenstock.training.Trainer;

/** Makes a plan of what a program sends; names every field that cannot be read. */
@RequestScoped
public class SessionInput {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");

    @Inject
    Rooms rooms;

    @Inject
    Employees employees;

    SessionForm form(Asker by, OfferingDetail offering, SessionRequest request) {
        List<Finding> findings = new ArrayList<>();
        Long room = room(by, request.room(), findings);
        SessionForm form = new SessionForm(
                days(request, room, findings),
                Objects.requireNonNullElse(request.seats(), offering.content().maxSeats()),
                Objects.requireNonNullElse(request.onlineLink(), ""),
                day("registrationFrom", request.registrationFrom(), findings),
                day("registrationUntil", request.registrationUntil(), findings),
                trainers(by, request),
                Objects.requireNonNullElse(request.reason(), ""),
                0);
        Rejected.unlessEmpty(findings);
        return form;
    }

    private List<SessionDay> days(SessionRequest request, @Nullable Long room, List<Finding> findings) {
        List<SessionDay> days = new ArrayList<>();
        List<SessionRequest.Day> given = request.days() == null ? List.of() : request.days();
        for (int i = 0; i < given.size(); i++) {
            SessionRequest.Day day = given.get(i);
            String field = "days[" + i + "].";
            LocalDate date = day(field + "date", Objects.requireNonNullElse(day.date(), "?"), findings);
            LocalTime from = time(field + "from", day.from(), findings);
            LocalTime until = time(field + "until", day.until(), findings);
            if (date != null && from != null && until != null) {
                days.add(new SessionDay(date, from, until, room));
            }
        }
        return days;
    }

    private @Nullable Long room(Asker by, @Nullable String room, List<Finding> findings) {
        if (room == null || room.isBlank()) {
            return null;
        }
        String wanted = room.strip();
        for (RoomRow row : rooms.list(by)) {
            if (row.name().equalsIgnoreCase(wanted)
                    || row.label().equalsIgnoreCase(wanted)
                    || String.valueOf(row.id()).equals(wanted)) {
                return row.id();
            }
        }
        findings.add(Finding.of("room", "training.check.room"));
        return null;
    }

    private List<Trainer> trainers(Asker by, SessionRequest request) {
        return request.trainers() == null
                ? List.of()
                : request.trainers().stream().map(name -> trainer(by, name)).toList();
    }

    private Trainer trainer(Asker by, @Nullable String text) {
        String name = text == null ? "" : text.strip();
        return employees
                .byStaffNumber(by, name)
                .map((EmployeeRow row) -> new Trainer(row.id(), row.displayName()))
                .orElseGet(() -> new Trainer(null, name));
    }

    private static @Nullable LocalDate day(String field, @Nullable String text, List<Finding> findings) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            findings.add(Finding.of(field, "training.check.date"));
            return null;
        }
    }

    private static @Nullable LocalTime time(String field, @Nullable String text, List<Finding> findings) {
        try {
            return LocalTime.parse(text == null ? "" : text.strip(), TIME);
        } catch (DateTimeParseException e) {
            findings.add(Finding.of(field, "training.check.time"));
            return null;
        }
    }
}
