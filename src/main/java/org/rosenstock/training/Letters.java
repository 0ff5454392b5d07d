package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.letter.LetterFill;
import org.rosenstock.training.letter.LetterPreview;
import org.rosenstock.training.letter.LetterQueue;
import org.rosenstock.training.letter.LetterTexts;

/** What the training office writes to people: the texts of its letters, and messages of its own. */
@ApplicationScoped
@Transactional
public class Letters {

    @Inject
    LetterTexts texts;

    @Inject
    LetterQueue queue;

    @Inject
    LetterPreview preview;

    @Inject
    AuditLog audit;

    /** All letters, in the order in which people get them. */
    public List<LetterRow> list(Asker by) {
        by.require(Role.HR);
        Map<LetterTexts.Key, LetterText> own = texts.own();
        return Arrays.stream(LetterKind.values())
                .map(kind -> new LetterRow(
                        kind,
                        own.containsKey(new LetterTexts.Key(kind, "de")),
                        own.containsKey(new LetterTexts.Key(kind, "en"))))
                .toList();
    }

    /** @param language de or en */
    public LetterText get(Asker by, LetterKind kind, String language) {
        by.require(Role.HR);
        requireLanguage(language);
        return texts.get(kind, language);
    }

    /**
     * Keeps a text; letters written from now on have it.
     *
     * @param text with the version that was read
     * @throws Rejected for names in braces that are none
     */
    public void save(Asker by, LetterKind kind, String language, LetterText text) {
        by.require(Role.HR);
        requireLanguage(language);
        Rejected.unlessEmpty(LetterFill.check(kind, text.subject(), text.body()));
        if (!texts.put(kind, language, text)) {
            throw new Conflict("training.letter.changed");
        }
        audit.record(by.employee(), "training.letter.save", "letter " + kind, language);
    }

    /** Goes back to the delivered text. @param version that was read */
    public void reset(Asker by, LetterKind kind, String language, int version) {
        by.require(Role.HR);
        requireLanguage(language);
        if (!texts.remove(kind, language, version)) {
            throw new Conflict("training.letter.changed");
        }
        audit.record(by.employee(), "training.letter.reset", "letter " + kind, language);
    }

    /** Registrations to look at a letter with, the newest first. */
    public List<LetterSample> samples(Asker by) {
        by.require(Role.HR);
        return preview.samples();
    }

    /** A text as it would go out about a registration; nothing is sent. */
    public LetterText preview(Asker by, LetterKind kind, String language, LetterText text, long registration) {
        by.require(Role.HR);
        requireLanguage(language);
        Rejected.unlessEmpty(LetterFill.check(kind, text.subject(), text.body()));
        return preview.of(kind, language, text, registration);
    }

    /** Writes to everybody with a seat in a date. @return to how many */
    public int message(Asker by, long session, String subject, String text) {
        by.require(Role.HR);
        Rejected.unlessEmpty(LetterFill.checkMessage(subject, text));
        int people = queue.message(session, subject.strip(), text.strip());
        audit.record(by.employee(), "training.letter.message", "session " + session, subject.strip());
        return people;
    }

    /** Tells everybody with a seat in a date that there is material, once a day. @return to how many */
    public int material(Asker by, long session) {
        by.require(Role.HR);
        int people = queue.material(session);
        audit.record(by.employee(), "training.letter.material", "session " + session, "");
        return people;
    }

    private static void requireLanguage(String language) {
        if (!language.equals("de") && !language.equals("en")) {
            throw new NotFound("letters in " + language);
        }
    }
}
