package org.rosenstock.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts mails into the outbox, in the transaction of what they tell. */
@ApplicationScoped
public class Outgoing {

    private static final String INSERT = """
            insert into notification_mail (thing, recipient_employee_id, address, subject, body, html, calendar_method,
                   calendar, state, next_try_at, created_at, core_hours)
            select thing, employee, address, subject, body, html, method, calendar, ?2, ?3, ?3, core
              from json_table(?1, '$[*]' columns (thing varchar(80) path '$.t', employee bigint path '$.e',
                   address varchar(254) path '$.a', subject varchar(300) path '$.s', body mediumtext path '$.b',
                   html mediumtext path '$.h', core boolean path '$.o', method varchar(10) path '$.m',
                   calendar mediumtext path '$.c')) j
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
            rows.add(row(draft));
        }
        em.createNativeQuery(INSERT)
                .setParameter(1, rows.build().toString())
                .setParameter(2, settings.firstState())
                .setParameter(3, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .executeUpdate();
    }

    /** Takes mails about these things out of the outbox that have not left yet. */
    public void takeBack(List<String> things) {
        if (things.isEmpty()) {
            return;
        }
        String places =
                IntStream.rangeClosed(1, things.size()).mapToObj(i -> "?" + i).collect(Collectors.joining(", "));
        Query query = em.createNativeQuery(
                "delete from notification_mail where thing in (" + places + ") and state in ('WAITING', 'HELD')");
        for (int i = 0; i < things.size(); i++) {
            query.setParameter(i + 1, things.get(i));
        }
        query.executeUpdate();
    }

    private static JsonObjectBuilder row(MailDraft draft) {
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("t", draft.thing())
                .add("e", draft.recipient())
                .add("a", draft.address())
                .add("s", draft.subject())
                .add("b", draft.body())
                .add("h", draft.html())
                .add("o", draft.coreHours() ? 1 : 0);
        Invite invite = draft.invite();
        return invite == null ? row : row.add("m", invite.method()).add("c", invite.calendar());
    }
}
