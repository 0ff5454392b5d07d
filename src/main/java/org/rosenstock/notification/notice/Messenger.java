package org.rosenstock.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.notification.mail.MailDraft;
import org.rosenstock.notification.mail.MailSettings;
import org.rosenstock.notification.mail.Outgoing;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlValues;

/** Writes notices and the mails that go with them in the transaction of what they tell, many at once. */
@ApplicationScoped
class Messenger {

    private static final int PORTION = 2000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Outgoing outgoing;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    private record Reader(long id, String name, @Nullable String address, Locale locale) {}

    /** Tells everybody; who was told before is not told again. */
    void tell(NoticeKind kind, List<Message> messages) {
        for (int from = 0; from < messages.size(); from += PORTION) {
            portion(kind, messages.subList(from, Math.min(messages.size(), from + PORTION)));
        }
    }

    private void portion(NoticeKind kind, List<Message> messages) {
        Map<Long, Reader> readers = readers(messages);
        JsonArrayBuilder notices = Json.createArrayBuilder();
        List<MailDraft> mails = new ArrayList<>();
        for (Message message : messages) {
            Reader reader = readers.get(message.employee());
            if (reader != null) {
                notices.add(Json.createObjectBuilder()
                        .add("e", message.employee())
                        .add("t", message.thing())
                        .add(
                                "a",
                                Json.createArrayBuilder(message.args()).build().toString())
                        .add("u", message.url()));
                draft(kind, message, reader).ifPresent(mails::add);
            }
        }
        em.createNativeQuery(
                        "insert into notification_notice (thing, employee_id, kind, text_key, args, url, created_at)"
                                + " select thing, employee, ?2, ?3, args, url, ?4 from json_table(?1, '$[*]' columns ("
                                + "employee bigint path '$.e', thing varchar(80) path '$.t', args text path '$.a',"
                                + " url varchar(300) path '$.u')) j"
                                + " on duplicate key update notification_notice.kind = notification_notice.kind")
                .setParameter(1, notices.build().toString())
                .setParameter(2, kind.name())
                .setParameter(3, kind.textKey())
                .setParameter(4, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .executeUpdate();
        outgoing.add(mails);
    }

    private java.util.Optional<MailDraft> draft(NoticeKind kind, Message message, Reader reader) {
        if (reader.address() == null) {
            return java.util.Optional.empty();
        }
        List<String> args = new ArrayList<>(message.args());
        args.add(reader.name());
        args.add(settings.address() + message.url());
        return java.util.Optional.of(new MailDraft(
                message.thing(),
                reader.id(),
                reader.address(),
                NoticeText.of(reader.locale(), kind.subjectKey(), args),
                NoticeText.of(reader.locale(), kind.bodyKey(), args)));
    }

    private Map<Long, Reader> readers(List<Message> messages) {
        List<?> rows = em.createNativeQuery("select id, concat(first_name, ' ', last_name), email, language"
                        + " from people_employee where (exit_date is null or exit_date >= ?2) and id in (select id from "
                        + SqlIds.table(1) + "ids)")
                .setParameter(
                        1, SqlIds.json(messages.stream().map(Message::employee).toList()))
                .setParameter(2, java.time.LocalDate.now(clock))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Reader(
                        SqlValues.number(row[0]), (String) row[1], (String) row[2], Locale.forLanguageTag((String)
                                row[3])))
                .collect(Collectors.toMap(Reader::id, reader -> reader));
    }
}
