package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.RegistrationRow;
import org.rosenstock.training.Registrations;

/** Page /training/registrations: the own registrations, those to come before those that are over. */
@Named
@RequestScoped
public class RegistrationsView {

    private static final int SIZE = 20;

    @Inject
    Asking asking;

    @Inject
    Registrations registrations;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable List<RegistrationRow> current;
    private @Nullable Slice<RegistrationRow> past;

    public List<RegistrationRow> getCurrent() {
        if (current == null) {
            current = registrations.mine(asking.asker());
        }
        return current;
    }

    public Slice<RegistrationRow> getPast() {
        if (past == null) {
            past = registrations.minePast(asking.asker(), new Paging(getPage(), SIZE));
        }
        return past;
    }

    public String accept(long id) {
        registrations.accept(asking.asker(), id);
        TrainingPages.say("training.mine.accepted");
        return "/training/registrations?faces-redirect=true";
    }

    public boolean isOffered(RegistrationRow row) {
        return row.offerUntil() != null && clock.instant().isBefore(row.offerUntil());
    }

    public boolean isWithdrawable(RegistrationRow row) {
        return row.isWithdrawable(clock.instant());
    }

    public String day(RegistrationRow row) {
        return TrainingPages.day(row.firstDay());
    }

    public String sign(RegistrationRow row) {
        return RegistrationWords.sign(row.state());
    }

    public String state(RegistrationRow row) {
        return RegistrationWords.state(row);
    }

    public int getPage() {
        String page = Objects.requireNonNullElse(request.getParameter("page"), "");
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }

    public int getSize() {
        return SIZE;
    }
}
