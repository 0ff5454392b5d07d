package org.rosenstock.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rosenstock.notification.mail.MailQueries;
import org.rosenstock.notification.mail.MailSettings;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.AccessLog;
import org.rosenstock.privacy.Purpose;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;

/** Mails on their way, for the administration; looking at them is recorded for those they went to. */
@ApplicationScoped
@Transactional
public class Outbox {

    @Inject
    MailQueries mails;

    @Inject
    MailSettings settings;

    @Inject
    AccessLog access;

    @Inject
    AuditLog audit;

    /** Newest first; an empty state or text filters nothing. */
    public Slice<MailRow> list(Asker by, String state, String text, Paging paging) {
        by.require(Role.ADMIN);
        Slice<MailRow> slice = mails.list(state, text, paging);
        access.record(by, slice.items().stream().map(MailRow::recipient).toList(), Purpose.MAIL);
        return slice;
    }

    /** False while no mail server is named; mails then stay here. */
    public boolean sends(Asker by) {
        by.require(Role.ADMIN);
        return settings.configured();
    }

    /** Tries a held or given-up mail again. */
    public void sendAgain(Asker by, long mail) {
        by.require(Role.ADMIN);
        if (!settings.configured()) {
            throw new Conflict("notification.outbox.noServer");
        }
        mails.sendAgain(mail);
        audit.record(by.employee(), "notification.mail.sendAgain", "mail " + mail, "");
    }
}
