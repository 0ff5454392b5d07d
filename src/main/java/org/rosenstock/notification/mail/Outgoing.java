package org.rosenstock.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Puts mails into the outbox, in the transaction of what they tell. */
@ApplicationScoped
public class Outgoing {

    private static final String INSERT = """
            insert into notification_mail (thing, recipient_employee_id, address, subject, body, html, state, next_try_at,
                   created_at, core_hours)
            select thing, employee, address, subject, body, html, ?2, ?3, ?3, true
              from json_table(?1, '$[*]' columns (thing varchar(80) path '$.t', employee bigint path '$.e',
                   address varchar(254) path '$.a', subject varchar(300) path '$.s', body mediumtext path '$.b',
                   html mediumtext path '$.h')) j
            on duplicate key update notification_mail.tries = notification_mail.tries""";

    @PersistenceContext
    EntityManager em;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    public void add(List<MailDraft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (MailDraft draft : drafts) {
            rows.add(Json.createObjectBuilder()
                    .add("t", draft.thing())
                    .add("e", draft.recipient())
                    .add("a", draft.address())
                    .add("s", draft.subject())
                    .add("b", draft.body())
                    .add("h", draft.html()));
        }
        em.createNativeQuery(INSERT)
                .setParameter(1, rows.build().toString())
                .setParameter(2, settings.firstState())
                .setParameter(3, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .executeUpdate();
    }
}
