package org.rosenstock.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.training.AttendanceLists;

/** Page /training/check-in: a participant enters the code shown in the room; a QR code brings it along. */
@Named
@RequestScoped
public class CheckInView {

    @Inject
    Asking asking;

    @Inject
    AttendanceLists lists;

    @Inject
    HttpServletRequest request;

    private @Nullable String code;

    public String checkIn() {
        long registration = lists.checkIn(asking.asker(), getCode());
        TrainingPages.say("training.attendance.checkedIn");
        return "/training/registration?faces-redirect=true&id=" + registration;
    }

    public String getCode() {
        return code == null ? Objects.requireNonNullElse(request.getParameter("code"), "") : code;
    }

    public void setCode(@Nullable String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }
}
