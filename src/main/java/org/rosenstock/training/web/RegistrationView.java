package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.shared.NotFound;
import org.rosenstock.training.MaterialRow;
import org.rosenstock.training.Materials;
import org.rosenstock.training.RegistrationRow;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.RegistrationStep;
import org.rosenstock.training.Registrations;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.Sessions;

/** Page /training/registration: one registration with its whole history; the person accepts and steps back here. */
@Named
@RequestScoped
public class RegistrationView {

    private static final Set<RegistrationState> SEATED =
            EnumSet.of(RegistrationState.CONFIRMED, RegistrationState.ATTENDED, RegistrationState.PARTLY);

    @Inject
    Asking asking;

    @Inject
    Registrations registrations;

    @Inject
    Sessions sessions;

    @Inject
    Materials materials;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private String reason = "";
    private @Nullable RegistrationRow row;
    private @Nullable SessionRow session;
    private @Nullable List<RegistrationStep> steps;
    private @Nullable List<MaterialRow> shared;

    public void load() {
        getRow();
    }

    public RegistrationRow getRow() {
        if (row == null) {
            row = registrations.get(asking.asker(), id());
        }
        return row;
    }

    public SessionRow getSession() {
        if (session == null) {
            session = sessions.get(asking.asker(), getRow().session());
        }
        return session;
    }

    public List<RegistrationStep> getSteps() {
        if (steps == null) {
            steps = registrations.history(asking.asker(), id());
        }
        return steps;
    }

    /** Files and links of the date, for who has a seat or had one, and for the office. */
    public List<MaterialRow> getMaterials() {
        if (shared == null) {
            boolean seated = isOwn() && SEATED.contains(getRow().state());
            shared = seated || asking.asker().is(Role.HR)
                    ? materials.ofSession(asking.asker(), getRow().session())
                    : List.of();
        }
        return shared;
    }

    public String kind(MaterialRow material) {
        return MaterialWords.kind(material);
    }

    public boolean isOwn() {
        return getRow().employee() == asking.asker().employee();
    }

    public boolean isWithdrawable() {
        return getRow().isWithdrawable(clock.instant());
    }

    /** Whether stepping back needs a reason. */
    public boolean isReasonNeeded() {
        return !isOwn() || !getRow().isFreeToWithdraw(LocalDate.now(clock));
    }

    public boolean isOffered() {
        return getRow().offerUntil() != null && clock.instant().isBefore(getRow().offerUntil());
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

    public String getSign() {
        return RegistrationWords.sign(getRow().state());
    }

    public String getState() {
        return RegistrationWords.state(getRow());
    }

    /** The reason as people read it; the program's own are text keys. */
    public String reason(RegistrationStep step) {
        return step.reason().startsWith("training.reason.") ? TrainingPages.text(step.reason()) : step.reason();
    }

    public String withdraw() {
        registrations.withdraw(asking.asker(), id(), reason);
        TrainingPages.say("training.registration.withdrawn");
        return again();
    }

    public String accept() {
        registrations.accept(asking.asker(), id());
        TrainingPages.say("training.mine.accepted");
        return again();
    }

    private String again() {
        return "/training/registration?faces-redirect=true&id=" + id();
    }

    private long id() {
        String text = Objects.requireNonNullElse(request.getParameter("id"), "");
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound("registration " + text);
        }
        return Long.parseLong(text);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
