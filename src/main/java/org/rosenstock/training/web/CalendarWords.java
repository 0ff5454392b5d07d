package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.training.CalendarEntry;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.SessionState;

/** What the calendar says of one day of a date. */
@Named
@RequestScoped
public class CalendarWords {

    @Inject
    Asking asking;

    /** Where an entry leads: to the own registration, the office to its plan, others to the offering. */
    public String link(CalendarEntry entry) {
        if (entry.registration() != null) {
            return "/training/registration?id=" + entry.registration();
        }
        return asking.asker().is(Role.HR)
                ? "/training/session?id=" + entry.session()
                : "/training/offering?id=" + entry.offering();
    }

    public String from(CalendarEntry entry) {
        return TrainingPages.hour(entry.starts());
    }

    public String times(CalendarEntry entry) {
        return TrainingPages.text(
                "training.session.times", TrainingPages.hour(entry.starts()), TrainingPages.hour(entry.ends()));
    }

    public String place(CalendarEntry entry) {
        if (!entry.room().isEmpty()) {
            return entry.room();
        }
        return TrainingPages.text(entry.online() ? "training.session.online" : "training.session.noRoom");
    }

    /** How the own registration or else the date stands. */
    public String state(CalendarEntry entry) {
        if (entry.mine() != null) {
            return TrainingPages.text("training.state." + entry.mine());
        }
        return entry.state() == SessionState.PLANNED
                ? TrainingPages.text(entry.free() > 0 ? "training.session.free" : "training.catalogue.full")
                : TrainingPages.text("training.session.state." + entry.state());
    }

    public String sign(CalendarEntry entry) {
        RegistrationState mine = entry.mine();
        if (mine != null) {
            return RegistrationWords.sign(mine);
        }
        return entry.state() == SessionState.PLANNED && entry.free() > 0 ? "done" : "wait";
    }
}
