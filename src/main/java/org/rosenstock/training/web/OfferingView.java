package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.OfferingDetail;
import org.rosenstock.training.Offerings;
import org.rosenstock.training.Registered;
import org.rosenstock.training.RegistrationForm;
import org.rosenstock.training.RegistrationRow;
import org.rosenstock.training.Registrations;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.Sessions;

/** Page /training/offering: an offering with its dates, and asking for a seat. */
@Named
@RequestScoped
public class OfferingView {

    private static final int HOURS_OF_A_DAY = 6;
    private static final int MINUTES = 60;

    @Inject
    Asking asking;

    @Inject
    Offerings offerings;

    @Inject
    Sessions sessions;

    @Inject
    Registrations registrations;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable OfferingDetail detail;
    private @Nullable List<SessionRow> dates;
    private final Map<Long, RegistrationRow> mine = new HashMap<>();
    private String purpose = "";
    private boolean support;
    private boolean asked;

    public void load() {
        getDetail();
    }

    public OfferingDetail getDetail() {
        if (detail == null) {
            detail = offerings.get(asking.asker(), parameter("id"));
        }
        return detail;
    }

    public List<SessionRow> getDates() {
        if (dates == null) {
            dates = sessions.coming(asking.asker(), getDetail().code());
            registrations.mine(asking.asker()).forEach(row -> mine.put(row.session(), row));
        }
        return dates;
    }

    /** The date that is chosen: the one asked for, else the first with a seat, else the first that is open. */
    public @Nullable SessionRow getChosen() {
        List<SessionRow> open = getDates().stream().filter(this::isOpen).toList();
        return open.stream()
                .filter(row -> parameter("session").equals(String.valueOf(row.id())))
                .findFirst()
                .or(() -> open.stream().filter(row -> row.free() > 0).findFirst())
                .or(() -> open.stream().findFirst())
                .orElse(null);
    }

    public @Nullable RegistrationRow mine(SessionRow row) {
        getDates();
        return mine.get(row.id());
    }

    /** Whether one may ask for a seat here: it is published, open, and one has not asked yet. */
    public boolean isOpen(SessionRow row) {
        return getDetail().isPublished() && mine(row) == null && row.isOpen(LocalDate.now(clock), clock.instant());
    }

    /** Kind of the status sign. */
    public String sign(SessionRow row) {
        RegistrationRow own = mine(row);
        if (own != null) {
            return RegistrationWords.sign(own.state());
        }
        return !row.isOpen(LocalDate.now(clock), clock.instant()) ? "open" : row.free() > 0 ? "done" : "wait";
    }

    public String state(SessionRow row) {
        RegistrationRow own = mine(row);
        LocalDate today = LocalDate.now(clock);
        if (own != null) {
            return RegistrationWords.state(own);
        }
        if (today.isBefore(row.opensOn())) {
            return TrainingPages.text("training.session.opens", TrainingPages.day(row.opensOn()));
        }
        if (!row.isOpen(today, clock.instant())) {
            return TrainingPages.text("training.session.closed");
        }
        return row.free() > 0
                ? TrainingPages.text("training.session.free")
                : TrainingPages.text("training.session.waiting", row.waiting());
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

    public String seats(SessionRow row) {
        return TrainingPages.text("training.session.seats", row.free(), row.seats());
    }

    /** "2 Stunden", "1 Tag", "90 Minuten" */
    public String getDuration() {
        int minutes = getDetail().content().minutes();
        if (minutes % MINUTES != 0) {
            return TrainingPages.text("training.duration.minutes", minutes);
        }
        int hours = minutes / MINUTES;
        return hours < HOURS_OF_A_DAY
                ? TrainingPages.text("training.duration.hours", hours)
                : TrainingPages.text("training.duration.days", (hours + HOURS_OF_A_DAY + 1) / (HOURS_OF_A_DAY + 2));
    }

    public String register() {
        RegistrationForm form =
                new RegistrationForm(purpose, support, parameter("despite").equals("yes"));
        String session = parameter("session");
        if (!session.matches("[0-9]{1,18}")) {
            throw Rejected.of("", "training.offering.choose");
        }
        try {
            Registered registered = registrations.request(asking.asker(), Long.parseLong(session), form);
            TrainingPages.say("training.offering.sent." + registered.state());
            return "/training/registration?faces-redirect=true&id=" + registered.id();
        } catch (Rejected rejected) {
            asked = rejected.findings().stream()
                    .anyMatch(finding -> finding.field().equals("despiteOverlap"));
            throw rejected;
        }
    }

    /** Whether the person has to confirm that another date is at the same time. */
    public boolean isAsked() {
        return asked;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = Objects.requireNonNullElse(purpose, "");
    }

    public boolean isSupport() {
        return support;
    }

    public void setSupport(boolean support) {
        this.support = support;
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
