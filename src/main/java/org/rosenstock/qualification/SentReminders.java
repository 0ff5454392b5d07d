package org.rosenstock.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.VisibilityTable;
import org.rosenstock.qualification.reminder.HistoryQueries;
import org.rosenstock.qualification.reminder.StepQueries;
import org.rosenstock.qualification.reminder.UnreachedQueries;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Slice;

/** Who was told what about which obligation. The person sees all of it; others see figures, or whom to tell in person. */
@ApplicationScoped
@Transactional
public class SentReminders {

    @Inject
    HistoryQueries history;

    @Inject
    StepQueries steps;

    @Inject
    UnreachedQueries unreached;

    @Inject
    Clock clock;

    /** What went to whom about the asker's own obligations, newest first. */
    public Slice<SentReminderRow> mine(Asker by, Paging paging) {
        return history.of(by.employee(), LocalDate.now(clock), paging);
    }

    /** The steps of every rule and how many people they reached in the last twelve months. */
    public List<ReminderStepRow> steps(Asker by) {
        by.require(Role.HR, Role.COUNCIL);
        return steps.list(LocalDate.now(clock));
    }

    /** People of the asker's units who have no mailbox and something to do: the lead tells them in person. */
    public List<UnreachedRow> withoutMailbox(Asker by) {
        if (!by.isLead()) {
            throw new Refused("employee " + by.employee() + " leads nobody");
        }
        VisibilityTable.require(by, "qualification.reminder");
        return unreached.list(by, LocalDate.now(clock));
    }

    /** The mails that name these reminders have been made. */
    public void mailed(Asker by, Collection<Long> reminders, Instant at) {
        by.requireSelf(Asker.SYSTEM);
        history.mailed(reminders, at);
    }
}
