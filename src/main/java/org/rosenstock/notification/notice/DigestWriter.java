package org.rosenstock.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rosenstock.notification.mail.MailDraft;
import org.rosenstock.notification.mail.MailSettings;
import org.rosenstock.notification.mail.Outgoing;
import org.rosenstock.notification.notice.DigestQueries.Reader;
import org.rosenstock.notification.notice.DigestText.Line;
import org.rosenstock.people.Asker;
import org.rosenstock.qualification.SentReminders;

/**
 * Writes the mail of the day for some people. The right to do so, the mail and the notices in it change in one
 * transaction: nobody gets two mails on a day, and nothing that waits gets lost.
 */
@ApplicationScoped
class DigestWriter {

    @Inject
    DigestQueries queries;

    @Inject
    Outgoing outgoing;

    @Inject
    MailSettings settings;

    @Inject
    SentReminders reminders;

    @Inject
    Clock clock;

    /** @return how many mails */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int write(Collection<Long> people, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, clock.getZone());
        String claim = UUID.randomUUID().toString();
        queries.claim(people, day, claim);
        Map<Reader, List<Line>> lines = queries.lines(claim);
        List<MailDraft> drafts = new ArrayList<>();
        lines.forEach((reader, own) -> draft(reader, own, day).ifPresent(drafts::add));
        outgoing.add(drafts);
        queries.written(
                lines.values().stream().flatMap(List::stream).map(Line::notice).toList());
        reminders.mailed(Asker.system(), mailed(lines), now);
        return drafts.size();
    }

    private Optional<MailDraft> draft(Reader reader, List<Line> lines, LocalDate day) {
        String address = reader.address();
        if (address == null) {
            return Optional.empty();
        }
        DigestText text = new DigestText(reader.locale(), settings.address());
        return Optional.of(new MailDraft(
                "digest:" + day,
                reader.id(),
                address,
                text.subject(lines),
                text.body(reader.name(), lines),
                DigestHtml.page(text, reader.name(), lines),
                true,
                null));
    }

    private static List<Long> mailed(Map<Reader, List<Line>> lines) {
        return lines.entrySet().stream()
                .filter(entry -> entry.getKey().address() != null)
                .flatMap(entry -> entry.getValue().stream())
                .map(Line::reminder)
                .filter(Objects::nonNull)
                .toList();
    }
}
