package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.privacy.SmallestGroup;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.evaluation.AnswerPolicy;
import org.rosenstock.training.evaluation.AnswerRepository;
import org.rosenstock.training.evaluation.AnswerRepository.Asked;
import org.rosenstock.training.evaluation.FormRepository;
import org.rosenstock.training.session.SessionList;

/** Those who took part say what they think of it, once and without their name. */
@ApplicationScoped
@Transactional
public class Evaluations {

    @Inject
    AnswerRepository answers;

    @Inject
    FormRepository forms;

    @Inject
    SessionList sessions;

    @Inject
    SmallestGroup smallest;

    @Inject
    Clock clock;

    /** For those who took part in the date. */
    public EvaluationSheet sheet(Asker by, long session) {
        SessionRow row = sessions.get(session);
        long registration = answers.seat(session, by.employee());
        return answers.asked(session)
                .map(asked -> new EvaluationSheet(
                        session,
                        row.title(),
                        row.lastDay(),
                        state(asked, registration),
                        asked.lastDay(),
                        forms.questions(asked.form(), asked.edition()),
                        smallest.size()))
                .orElseGet(() -> new EvaluationSheet(
                        session,
                        row.title(),
                        row.lastDay(),
                        EvaluationSheet.State.NONE,
                        null,
                        List.of(),
                        smallest.size()));
    }

    /**
     * Counts what somebody who took part answers. That the person answered is kept, what and when is not.
     *
     * @throws Rejected when nothing is answered, or something that was not asked
     * @throws Conflict for a second time, and when the days for it are over
     */
    public void answer(Asker by, long session, EvaluationAnswers given) {
        long registration = answers.seat(session, by.employee());
        Asked asked = answers.lock(session);
        if (state(asked, registration) != EvaluationSheet.State.OPEN) {
            throw new Conflict("training.evaluation.notOpen");
        }
        Rejected.unlessEmpty(AnswerPolicy.check(forms.questions(asked.form(), asked.edition()), given));
        answers.add(session, registration, given);
    }

    private EvaluationSheet.State state(Asked asked, long registration) {
        if (answers.isMarked(registration)) {
            return EvaluationSheet.State.ANSWERED;
        }
        return LocalDate.now(clock).isAfter(asked.lastDay()) ? EvaluationSheet.State.OVER : EvaluationSheet.State.OPEN;
    }
}
