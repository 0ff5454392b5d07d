package org.rosenstock.qualification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.EventForm;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.shared.DateText;

/** The form with which HR declares that something has happened. */
@Named
@ViewScoped
public class EventView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient Requirements requirements;

    private @Nullable String reason;
    private @Nullable String due;
    private @Nullable String staffNumbers;

    public String declare(String code) {
        EventForm form = new EventForm(
                reason == null ? "" : reason,
                DateText.parse(due == null ? "" : due).orElse(null),
                staffNumbers == null
                        ? List.of()
                        : Arrays.stream(staffNumbers.split("[\\s,;]+"))
                                .filter(number -> !number.isEmpty())
                                .toList());
        int people = requirements.declareEvent(asking.asker(), code, form);
        PageMessages.afterRedirect("qualification.requirement.event.declared", people);
        return "/qualification/requirements?faces-redirect=true";
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getDue() {
        return due;
    }

    public void setDue(@Nullable String due) {
        this.due = due;
    }

    public @Nullable String getStaffNumbers() {
        return staffNumbers;
    }

    public void setStaffNumbers(@Nullable String staffNumbers) {
        this.staffNumbers = staffNumbers;
    }
}
