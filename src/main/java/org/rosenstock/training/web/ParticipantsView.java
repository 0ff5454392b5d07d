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
import org.rosenstock.people.Employees;
import org.rosenstock.people.Role;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.Letters;
import org.rosenstock.training.Registered;
import org.rosenstock.training.RegistrationForm;
import org.rosenstock.training.RegistrationRow;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.Registrations;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.SessionState;
import org.rosenstock.training.Sessions;

/** Page /training/participants: everybody with a seat in a date or waiting for one, a message to them, one more. */
@Named
@ViewScoped
public class ParticipantsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient Sessions sessions;

    @Inject
    transient Registrations registrations;

    @Inject
    transient Letters letters;

    @Inject
    transient Employees employees;

    @Inject
    transient HttpServletRequest request;

    private long id;
    private String subject = "";
    private String text = "";
    private String staffNumber = "";
    private boolean despite;
    private transient @Nullable SessionRow session;
    private transient @Nullable List<RegistrationRow> people;

    public void load() {
        asking.asker().require(Role.HR);
        String number = Objects.requireNonNullElse(request.getParameter("id"), "");
        if (!number.matches("[0-9]{1,18}")) {
            throw new NotFound("training session " + number);
        }
        id = Long.parseLong(number);
        getSession();
    }

    public SessionRow getSession() {
        if (session == null) {
            session = sessions.get(asking.asker(), id);
        }
        return session;
    }

    /** Those whose registration counts: seats first, then the waiting list, then what waits for a yes. */
    public List<RegistrationRow> getPeople() {
        return all().stream()
                .filter(row -> row.state().isLive() || isHeld(row.state()))
                .toList();
    }

    /** Those who are not coming. */
    public List<RegistrationRow> getOthers() {
        return all().stream()
                .filter(row -> !row.state().isLive() && !isHeld(row.state()))
                .toList();
    }

    private static boolean isHeld(RegistrationState state) {
        return switch (state) {
            case ATTENDED, PARTLY, ABSENT, EXCUSED -> true;
            default -> false;
        };
    }

    private List<RegistrationRow> all() {
        if (people == null) {
            people = registrations.ofSession(asking.asker(), id);
        }
        return people;
    }

    /** How many get a message: those with a seat. */
    public long getReached() {
        return all().stream()
                .filter(row -> row.state() == RegistrationState.CONFIRMED)
                .count();
    }

    public String send() {
        int reached = letters.message(asking.asker(), id, subject, text);
        TrainingPages.say("training.people.sent", reached);
        return again();
    }

    public String book() {
        long employee = employees
                .byStaffNumber(asking.asker(), staffNumber.strip())
                .orElseThrow(() -> Rejected.of("staffNumber", "training.check.staffNumber"))
                .id();
        Registered booked =
                registrations.requestFor(asking.asker(), id, employee, new RegistrationForm("", false, despite));
        TrainingPages.say("training.people.booked." + booked.state());
        return again();
    }

    private String again() {
        return "/training/participants?faces-redirect=true&id=" + id;
    }

    public String getDay() {
        return TrainingPages.day(getSession().firstDay());
    }

    public String getTimes() {
        return TrainingPages.times(getSession());
    }

    public String getPlace() {
        return TrainingPages.place(getSession());
    }

    public String sign(RegistrationRow row) {
        return RegistrationWords.sign(row.state());
    }

    public String state(RegistrationRow row) {
        return RegistrationWords.state(row);
    }

    public boolean isPlanned() {
        return getSession().state() == SessionState.PLANNED;
    }

    public long getId() {
        return id;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = Objects.requireNonNullElse(subject, "");
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(@Nullable String staffNumber) {
        this.staffNumber = Objects.requireNonNullElse(staffNumber, "");
    }

    public boolean isDespite() {
        return despite;
    }

    public void setDespite(boolean despite) {
        this.despite = despite;
    }
}
