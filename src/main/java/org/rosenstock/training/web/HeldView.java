package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.training.AttendanceLists;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.SessionState;

/** Page /training/held: the dates that the reader holds, each with the way to its list. */
@Named
@RequestScoped
public class HeldView {

    @Inject
    Asking asking;

    @Inject
    AttendanceLists lists;

    @Inject
    Clock clock;

    private @Nullable List<SessionRow> dates;

    public List<SessionRow> getDates() {
        if (dates == null) {
            dates = lists.held(asking.asker());
        }
        return dates;
    }

    public boolean isHolding() {
        return !getDates().isEmpty();
    }

    public String day(SessionRow row) {
        return TrainingPages.day(row.firstDay());
    }

    public String times(SessionRow row) {
        return TrainingPages.times(row);
    }

    public String place(SessionRow row) {
        return TrainingPages.place(row);
    }

    /** What the list of a date asks for: to come, running, to be closed, closed. */
    public String state(SessionRow row) {
        LocalDate today = LocalDate.now(clock);
        if (row.state() == SessionState.CLOSED) {
            return "closed";
        }
        if (today.isBefore(row.firstDay())) {
            return "toCome";
        }
        return today.isAfter(row.lastDay()) ? "toClose" : "running";
    }

    public String sign(SessionRow row) {
        return switch (state(row)) {
            case "closed" -> "done";
            case "toClose" -> "soon";
            case "running" -> "begun";
            default -> "open";
        };
    }
}
