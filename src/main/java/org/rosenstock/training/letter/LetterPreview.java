package org.rosenstock.training.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.shared.Texts;
import org.rosenstock.training.LetterKind;
import org.rosenstock.training.LetterSample;
import org.rosenstock.training.LetterText;
import org.rosenstock.training.session.SessionList;

/** Shows letters with real data; nothing is written and nothing sent. */
@ApplicationScoped
public class LetterPreview {

    private static final int MOST = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    PendingLetters pending;

    @Inject
    LetterComposer composer;

    @Inject
    SessionList sessions;

    public List<LetterSample> samples() {
        return SqlStatement.of(
                        em,
                        "select r.id, concat(e.first_name, ' ', e.last_name), o.title, s.first_day"
                                + " from training_registration r join people_employee e on e.id = r.employee_id"
                                + " join training_session s on s.id = r.session_id"
                                + " join training_offering o on o.id = s.offering_id order by r.id desc limit ?1",
                        MOST)
                .rows()
                .map(row -> new LetterSample(
                        SqlValues.number(row[0]), (String) row[1], (String) row[2], SqlValues.date(row[3])))
                .toList();
    }

    /** @throws NotFound when there is no such registration */
    public LetterText of(LetterKind kind, String language, LetterText text, long registration) {
        String reason = Texts.get(Locale.forLanguageTag(language), "training.letter.sampleReason");
        PendingLetter letter = pending.sample(kind.name(), registration, reason)
                .orElseThrow(() -> new NotFound("registration " + registration));
        String link = kind == LetterKind.DECIDE ? "/training/decide?ticket=…" : LetterComposer.link(kind, letter);
        return composer.fill(
                letter, sessions.get(letter.date().session()).days(), letter.person(), link, language, text);
    }
}
