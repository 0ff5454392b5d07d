package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.training.Decision;
import org.rosenstock.training.Decisions;

/** Page /training/decide: yes or no to one registration, from the link in a mail. Opening it changes nothing. */
@Named
@RequestScoped
public class DecideView {

    private static final int CENTS = 2;

    @Inject
    Asking asking;

    @Inject
    Decisions decisions;

    @Inject
    HttpServletRequest request;

    private String reason = "";
    private @Nullable Decision decision;

    public void load() {
        getDecision();
    }

    public Decision getDecision() {
        if (decision == null) {
            decision = decisions.open(asking.asker(), getTicket());
        }
        return decision;
    }

    public String approve() {
        decisions.approve(asking.asker(), getTicket());
        TrainingPages.say("training.decide.approved");
        return again();
    }

    public String refuse() {
        decisions.refuse(asking.asker(), getTicket(), reason);
        TrainingPages.say("training.decide.refused");
        return again();
    }

    private String again() {
        return "/training/decide?faces-redirect=true&ticket=" + getTicket();
    }

    public boolean isOpen() {
        return getDecision().open() && !getDecision().over();
    }

    public String getDay() {
        return TrainingPages.day(getDecision().date().firstDay());
    }

    public String getTimes() {
        return TrainingPages.times(getDecision().date());
    }

    public String getPlace() {
        return TrainingPages.place(getDecision().date());
    }

    public String getCost() {
        int cents = getDecision().cost();
        if (cents == 0) {
            return TrainingPages.text("training.letter.free");
        }
        NumberFormat euros = NumberFormat.getCurrencyInstance(Locale.GERMANY);
        euros.setCurrency(Currency.getInstance("EUR"));
        return euros.format(BigDecimal.valueOf(cents, CENTS));
    }

    public String getSign() {
        return RegistrationWords.sign(getDecision().row().state());
    }

    public String getState() {
        return RegistrationWords.state(getDecision().row());
    }

    public String getTicket() {
        return Objects.requireNonNullElse(request.getParameter("ticket"), "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
