package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.ReminderStepRow;
import org.rosenstock.qualification.SentReminderRow;
import org.rosenstock.qualification.SentReminders;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;

/** Page /qualification/reminders: what went to whom about the own obligations; for some also the steps of all rules. */
@Named
@RequestScoped
public class RemindersView {

    private static final int SIZE = 25;

    @Inject
    Asking asking;

    @Inject
    SentReminders reminders;

    @Inject
    HttpServletRequest request;

    private @Nullable Slice<SentReminderRow> slice;
    private @Nullable List<ReminderStepRow> steps;

    public Slice<SentReminderRow> getSlice() {
        if (slice == null) {
            slice = reminders.mine(asking.asker(), new Paging(getPage(), SIZE));
        }
        return slice;
    }

    public int getPage() {
        String page = Objects.requireNonNullElse(request.getParameter("page"), "");
        return page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    }

    public int getSize() {
        return SIZE;
    }

    /** Whether the steps of all rules are shown too. */
    public boolean isOverview() {
        Asker asker = asking.asker();
        return asker.is(Role.HR) || asker.is(Role.COUNCIL);
    }

    public List<ReminderStepRow> getSteps() {
        if (steps == null) {
            steps = reminders.steps(asking.asker());
        }
        return steps;
    }

    /** "7 Tage vor der Frist" */
    public String moment(int days) {
        if (days == 0) {
            return PageMessages.text("qualification.reminders.onDay");
        }
        return days < 0
                ? PageMessages.text("qualification.reminders.before", -days)
                : PageMessages.text("qualification.reminders.after", days);
    }

    public String who(SentReminderRow row) {
        return PageMessages.text("qualification.reminders.to." + row.kind(), row.recipient());
    }

    public String who(ReminderStepRow row) {
        return row.recipients().stream()
                .map(kind -> PageMessages.text("qualification.reminders.kind." + kind))
                .collect(Collectors.joining(", "));
    }
}
