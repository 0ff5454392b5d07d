package org.rosenstock.training.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rosenstock.training.Letter;
import org.rosenstock.training.LetterText;
import org.rosenstock.training.LettersWritten;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.session.SessionList;

/**
 * Writes letters that wait. What is written, the calendars that are remembered and the mails change in one
 * transaction: no letter goes out twice, and none gets lost.
 */
@ApplicationScoped
public class LetterWriter {

    @Inject
    PendingLetters pending;

    @Inject
    LetterComposer composer;

    @Inject
    LetterTexts texts;

    @Inject
    SessionList sessions;

    @Inject
    Event<LettersWritten> written;

    @Inject
    Clock clock;

    /** @return how many were taken, 0 when none waits */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int write(int most) {
        List<PendingLetter> taken = pending.take(most);
        if (taken.isEmpty()) {
            return 0;
        }
        Map<LetterTexts.Key, LetterText> own = texts.own();
        Map<Long, List<SessionDay>> days = new HashMap<>();
        List<Letter> letters = new ArrayList<>();
        for (PendingLetter each : taken) {
            long session = each.date().session();
            letters.addAll(composer.write(
                    each, days.computeIfAbsent(session, id -> sessions.get(id).days()), own));
        }
        List<String> overtaken = pending.overtakenBy(taken);
        if (!letters.isEmpty() || !overtaken.isEmpty()) {
            written.fire(new LettersWritten(letters, overtaken));
        }
        pending.written(taken, clock.instant());
        return taken.size();
    }
}
