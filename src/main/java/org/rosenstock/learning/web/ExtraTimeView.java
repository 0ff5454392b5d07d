package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.rosenstock.learning.Attempts;
import org.rosenstock.learning.ExtraTimeRow;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Texts;

/** Page /learning/extra-time: HR gives people more time in quizzes. */
@Named
@RequestScoped
public class ExtraTimeView {

    @Inject
    Asking asking;

    @Inject
    Attempts attempts;

    @Inject
    Employees employees;

    @Inject
    HttpServletRequest request;

    private @Nullable List<ExtraTimeRow> rows;

    /** Reads the list before anything is written, so that others are answered with their error page. */
    public void load() {
        getRows();
    }

    public List<ExtraTimeRow> getRows() {
        if (rows == null) {
            rows = attempts.extraTimes(asking.asker());
        }
        return rows;
    }

    public String getStaffNumber() {
        return parameter("staffNumber");
    }

    public String getPercent() {
        return parameter("percent").isEmpty() ? "50" : parameter("percent");
    }

    /** Gives the person with this staff number more time, or takes it away with 0. */
    public void grant() {
        EmployeeRow person = employees
                .byStaffNumber(asking.asker(), getStaffNumber())
                .orElseThrow(() -> Rejected.of("staffNumber", "learning.extra.unknown"));
        if (!getPercent().matches("\\d{1,3}")) {
            throw Rejected.of("percent", "learning.extra.number");
        }
        attempts.grantExtraTime(asking.asker(), person.id(), Integer.parseInt(getPercent()));
        Messages.addFlashGlobalInfo(text("learning.extra.saved"));
        Faces.redirect("/learning/extra-time");
    }

    private static String text(String key) {
        return Texts.get(Faces.getLocale(), key);
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
