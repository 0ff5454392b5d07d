package org.rosenstock.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.Clash;
import org.rosenstock.training.OfferingDetail;
import org.rosenstock.training.Offerings;
import org.rosenstock.training.RegistrationRow;
import org.rosenstock.training.Registrations;
import org.rosenstock.training.RoomRow;
import org.rosenstock.training.Rooms;
import org.rosenstock.training.SessionForm;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.SessionState;
import org.rosenstock.training.Sessions;

/** Page /training/session: the office plans, changes or calls off a date and sees who takes part. */
@Named
@ViewScoped
public class PlanView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient Offerings offerings;

    @Inject
    transient Sessions sessions;

    @Inject
    transient Rooms rooms;

    @Inject
    transient Registrations registrations;

    @Inject
    TrainerChoice trainers;

    @Inject
    transient HttpServletRequest request;

    private long id;
    private String offering = "";
    private String title = "";
    private boolean planned = true;
    private SessionDraft draft = new SessionDraft();
    private String cancelReason = "";
    private String reason = "";
    private transient List<Clash> clashes = List.of();
    private transient @Nullable List<RegistrationRow> people;
    private transient @Nullable List<RoomRow> places;

    public void load() {
        asking.asker().require(Role.HR);
        String number = Objects.requireNonNullElse(request.getParameter("id"), "");
        if (!number.isEmpty()) {
            show(number);
        } else {
            offering = Objects.requireNonNullElse(request.getParameter("offering"), "");
        }
        OfferingDetail detail = offerings.get(asking.asker(), offering);
        title = detail.content().title();
        if (id == 0) {
            draft = SessionDraft.empty(detail.content().maxSeats());
        }
    }

    private void show(String number) {
        if (!number.matches("[0-9]{1,18}")) {
            throw new NotFound("training session " + number);
        }
        id = Long.parseLong(number);
        SessionRow row = sessions.get(asking.asker(), id);
        offering = row.offering();
        planned = row.state() == SessionState.PLANNED;
        draft = SessionDraft.of(row);
        trainers.take(row.trainers());
        reason = sessions.reason(asking.asker(), id);
    }

    public void addDay() {
        draft.addDay();
    }

    public String save() {
        SessionForm form = draft.form(trainers.list());
        clashes = sessions.clashes(asking.asker(), id, form);
        if (id == 0) {
            id = sessions.plan(asking.asker(), offering, form);
        } else {
            sessions.change(asking.asker(), id, form);
        }
        TrainingPages.say("training.plan.saved");
        return "/training/edit-offering?faces-redirect=true&id=" + offering;
    }

    public String cancel() {
        if (cancelReason.isBlank()) {
            throw Rejected.of("cancelReason", "training.check.reason");
        }
        sessions.cancel(asking.asker(), id, cancelReason);
        TrainingPages.say("training.plan.cancelled");
        return "/training/edit-offering?faces-redirect=true&id=" + offering;
    }

    /** What is taken at the times of the plan that was sent. */
    public List<Clash> getClashes() {
        return clashes == null ? List.of() : clashes;
    }

    public String clash(Clash clash) {
        return TrainingPages.clash(clash);
    }

    /** Why the date stands although something was taken. */
    public String getReason() {
        return reason;
    }

    public List<RegistrationRow> getPeople() {
        if (people == null) {
            people = id == 0 ? List.of() : registrations.ofSession(asking.asker(), id);
        }
        return people;
    }

    public String sign(RegistrationRow row) {
        return RegistrationWords.sign(row.state());
    }

    public String state(RegistrationRow row) {
        return RegistrationWords.state(row);
    }

    public List<RoomRow> getPlaces() {
        if (places == null) {
            places = rooms.list(asking.asker());
        }
        return places;
    }

    /** Id of the date, 0 for a new one. */
    public long getSession() {
        return id;
    }

    public boolean isNew() {
        return id == 0;
    }

    public long getNumber() {
        return id;
    }

    public boolean isPlanned() {
        return planned;
    }

    public String getOffering() {
        return offering;
    }

    public String getTitle() {
        return title;
    }

    public SessionDraft getDraft() {
        return draft;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(@Nullable String cancelReason) {
        this.cancelReason = Objects.requireNonNullElse(cancelReason, "");
    }
}
