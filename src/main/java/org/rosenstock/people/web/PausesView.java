package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.PauseRow;
import org.rosenstock.people.Pauses;
import org.rosenstock.people.Role;
import org.rosenstock.shared.DateText;

/** Long absences on the page of a person. */
@Named
@RequestScoped
public class PausesView {

    @Inject
    Asking asking;

    @Inject
    Asked asked;

    @Inject
    Pauses pauses;

    @Inject
    Clock clock;

    private @Nullable String pauseFrom;
    private @Nullable String pauseUntil;

    /** Whether the asker may see pauses at all: HR and leads, and everybody one's own. */
    public boolean isShown() {
        return isEditable() || asking.asker().employee() == asked.id();
    }

    /** HR and leads; of whom, the door decides. */
    public boolean isEditable() {
        return asking.asker().is(Role.HR)
                || asking.asker().isLead() && asking.asker().employee() != asked.id();
    }

    public List<PauseRow> getRows() {
        return isShown() ? pauses.list(asking.asker(), asked.id()) : List.<PauseRow>of();
    }

    public boolean isOpen(PauseRow row) {
        LocalDate until = row.until();
        return until == null || !until.isBefore(LocalDate.now(clock));
    }

    public String enter() {
        pauses.enter(
                asking.asker(),
                asked.id(),
                DateText.parse(pauseFrom).orElse(null),
                DateText.parse(pauseUntil).orElse(null));
        return back();
    }

    /** Yesterday was the last day. */
    public String end(long pause) {
        pauses.end(asking.asker(), asked.id(), pause, LocalDate.now(clock).minusDays(1));
        return back();
    }

    private String back() {
        return "/people/employee?faces-redirect=true&id=" + asked.id();
    }

    public @Nullable String getPauseFrom() {
        return pauseFrom;
    }

    public void setPauseFrom(@Nullable String pauseFrom) {
        this.pauseFrom = pauseFrom;
    }

    public @Nullable String getPauseUntil() {
        return pauseUntil;
    }

    public void setPauseUntil(@Nullable String pauseUntil) {
        this.pauseUntil = pauseUntil;
    }
}
