package org.rosenstock.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;

/**
 * Writes notices in the transaction of what they tell, many at once. For whoever has a mailbox they wait for the mail
 * of the day.
 */
@ApplicationScoped
class Messenger {

    private static final int PORTION = 2000;

    private static final String GIVEN = """
            json_table(?1, '$[*]' columns (employee bigint path '$.e', thing varchar(80) path '$.t',
                  about varchar(80) path '$.o', args text path '$.a', url varchar(300) path '$.u',
                  reminder bigint path '$.r')) j""";

    // The columns of a JSON table have the collation of the connection, which need not be that of the tables.
    private static final String OVERTAKEN = "select n.id from notification_notice n join " + GIVEN
            + " on j.employee = n.employee_id and j.about collate utf8mb4_bin = n.about collate utf8mb4_bin"
            + " where n.mail_waits and n.thing collate utf8mb4_bin <> j.thing collate utf8mb4_bin order by n.id";

    private static final String REPLACE =
            "update notification_notice set mail_waits = false where mail_waits and id in (select ids.id from "
                    + SqlIds.table(1) + "ids)";

    private static final String INSERT = """
            insert into notification_notice (thing, about, employee_id, kind, text_key, args, url, reminder_id,
                   mail_waits, created_at)
            select j.thing, j.about, e.id, ?2, ?3, j.args, j.url, j.reminder, ?6 and e.email is not null, ?4
              from people_employee e join\s""" + GIVEN + """
             on j.employee = e.id where e.exit_date is null or e.exit_date >= ?5
            on duplicate key update notification_notice.kind = notification_notice.kind""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Tells everybody; who was told before is not told again. */
    void tell(NoticeKind kind, List<Message> messages) {
        for (int from = 0; from < messages.size(); from += PORTION) {
            portion(kind, json(messages.subList(from, Math.min(messages.size(), from + PORTION))));
        }
    }

    private void portion(NoticeKind kind, String messages) {
        replace(messages);
        em.createNativeQuery(INSERT)
                .setParameter(1, messages)
                .setParameter(2, kind.name())
                .setParameter(3, kind.textKey())
                .setParameter(4, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .setParameter(5, LocalDate.now(clock))
                .setParameter(6, kind.isForDigest())
                .executeUpdate();
    }

    /** Found without locks and changed by their ids: whoever writes other notices at the same time is not in the way. */
    private void replace(String messages) {
        List<Long> overtaken =
                SqlStatement.of(em, OVERTAKEN, messages).numbers().toList();
        if (!overtaken.isEmpty()) {
            SqlStatement.of(em, REPLACE, SqlIds.json(overtaken)).execute();
        }
    }

    private static String json(List<Message> messages) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (Message message : messages) {
            JsonObjectBuilder row = Json.createObjectBuilder()
                    .add("e", message.employee())
                    .add("t", message.thing())
                    .add("o", message.about())
                    .add("a", Json.createArrayBuilder(message.args()).build().toString())
                    .add("u", message.url());
            Long reminder = message.reminder();
            if (reminder != null) {
                row.add("r", reminder);
            }
            rows.add(row);
        }
        return rows.build().toString();
    }
}
