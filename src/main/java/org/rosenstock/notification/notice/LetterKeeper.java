package org.rosenstock.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.notification.mail.Invite;
import org.rosenstock.notification.mail.MailDraft;
import org.rosenstock.notification.mail.Outgoing;
import org.rosenstock.shared.SqlIds;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.Letter;
import org.rosenstock.training.LettersWritten;

/** Delivers letters: a notice to everybody, and a mail of its own to whoever has a mailbox. */
@ApplicationScoped
class LetterKeeper {

    private static final String MAILBOXES = "select id, email, language from people_employee where email is not null"
            + " and (exit_date is null or exit_date >= ?2) and id in (select id from " + SqlIds.table(1) + "ids)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Messenger messenger;

    @Inject
    Outgoing outgoing;

    @Inject
    Clock clock;

    private record Mailbox(String address, String language) {}

    void onLetters(@Observes LettersWritten event) {
        outgoing.takeBack(event.overtaken());
        List<Letter> letters = event.letters();
        messenger.tell(
                NoticeKind.LETTER,
                letters.stream()
                        .map(letter -> Message.of(
                                letter.employee(), letter.thing(), List.of(letter.notice(), "", "", ""), letter.link()))
                        .toList());
        Map<Long, Mailbox> mailboxes = mailboxes(letters);
        outgoing.add(letters.stream()
                .filter(letter -> mailboxes.containsKey(letter.employee()))
                .map(letter -> draft(letter, mailboxes.get(letter.employee())))
                .toList());
    }

    private Map<Long, Mailbox> mailboxes(List<Letter> letters) {
        String people =
                SqlIds.json(letters.stream().map(Letter::employee).distinct().toList());
        return SqlStatement.of(em, MAILBOXES, people, LocalDate.now(clock))
                .rows()
                .collect(Collectors.toMap(
                        row -> SqlValues.number(row[0]), row -> new Mailbox((String) row[1], (String) row[2])));
    }

    private static MailDraft draft(Letter letter, @Nullable Mailbox mailbox) {
        if (mailbox == null) {
            throw new IllegalArgumentException("no mailbox for " + letter.thing());
        }
        return new MailDraft(
                letter.thing(),
                letter.employee(),
                mailbox.address(),
                letter.subject(),
                letter.text(),
                LetterHtml.page(mailbox.language(), letter.subject(), letter.text()),
                letter.coreHours(),
                invite(letter.invitation()));
    }

    private static @Nullable Invite invite(Letter.@Nullable Invitation invitation) {
        return invitation == null ? null : new Invite(invitation.method(), invitation.calendar());
    }
}
