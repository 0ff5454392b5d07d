package org.rosenstock.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rosenstock.privacy.Deadlines;
import org.rosenstock.privacy.PersonalDataSource;
import org.rosenstock.privacy.PersonalRecords;
import org.rosenstock.privacy.Removal;
import org.rosenstock.privacy.RetentionClass;
import org.rosenstock.shared.DataTable;
import org.rosenstock.shared.SqlTables;

/** What this context keeps about a person, and how it ends. */
@ApplicationScoped
@Transactional
class NotificationRecords implements PersonalDataSource {

    private static final String NOTICE = "notification.notice";
    private static final String MAIL = "notification.mail";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<PersonalRecords> recordsOf(long employee) {
        DataTable notices = SqlTables.read(
                em,
                "select kind, args, url, created_at, read_at from notification_notice"
                        + " where employee_id = ?1 order by id",
                employee,
                "kind",
                "content",
                "url",
                "createdAt",
                "readAt");
        DataTable mails = SqlTables.read(
                em,
                "select address, subject, body, state, created_at, sent_at from notification_mail"
                        + " where recipient_employee_id = ?1 order by id",
                employee,
                "address",
                "subject",
                "content",
                "state",
                "createdAt",
                "sentAt");
        return List.of(PersonalRecords.of(NOTICE, notices), PersonalRecords.of(MAIL, mails));
    }

    @Override
    public List<Removal> remove(Deadlines deadlines, boolean dryRun) {
        long notices = SqlTables.delete(
                em, dryRun, "notification_notice", "created_at < ?1", deadlines.beforeUtc(RetentionClass.NOTICES));
        SqlTables.delete(em, dryRun, "notification_digest", "day < ?1", deadlines.before(RetentionClass.NOTICES));
        long mails = SqlTables.delete(
                em,
                dryRun,
                "notification_mail",
                "coalesce(sent_at, created_at) < ?1",
                deadlines.beforeUtc(RetentionClass.MAILS));
        return List.of(new Removal(NOTICE, notices), new Removal(MAIL, mails));
    }
}
