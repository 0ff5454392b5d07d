package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.SentReminders;
import org.rosenstock.qualification.UnreachedRow;

/** Page /qualification/without-mailbox: whom a lead has to tell in person. */
@Named
@RequestScoped
public class WithoutMailboxView {

    @Inject
    Asking asking;

    @Inject
    SentReminders reminders;

    private @Nullable List<UnreachedRow> rows;

    public List<UnreachedRow> getRows() {
        if (rows == null) {
            rows = reminders.withoutMailbox(asking.asker());
        }
        return rows;
    }
}
