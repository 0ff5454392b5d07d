package org.rosenstock.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.AskedQuestion;
import org.rosenstock.learning.course.CourseRepository;
import org.rosenstock.learning.course.Lesson;
import org.rosenstock.learning.quiz.Answer;
import org.rosenstock.learning.quiz.AnswerCodec;
import org.rosenstock.learning.quiz.AttemptPolicy;
import org.rosenstock.learning.quiz.Grade;
import org.rosenstock.learning.quiz.PosedQuestion;
import org.rosenstock.learning.quiz.QuestionCodec;
import org.rosenstock.learning.quiz.QuizSettings;
import org.rosenstock.learning.study.AttemptQueries.Stored;

/** Poses the questions of an attempt and grades it when it is handed in. */
@ApplicationScoped
public class Examiner {

    @Inject
    AttemptQueries attempts;

    @Inject
    ParticipationRepository participations;

    @Inject
    CourseRepository courses;

    @Inject
    Completion completion;

    public QuizSettings settings(Lesson quiz) {
        return new QuizSettings(quiz.quizPass(), quiz.quizAttempts(), quiz.quizMinutes(), quiz.quizShuffle());
    }

    /** Questions with answers; what was not checked yet stays ungraded while the attempt is open. */
    public List<AskedQuestion> questions(Attempt attempt, boolean shuffle) {
        List<AskedQuestion> result = new ArrayList<>();
        for (Stored stored : attempts.questions(attempt.lessonId(), attempt.id())) {
            PosedQuestion posed = posed(stored, attempt, shuffle);
            Answer answer = answer(stored);
            Grade grade = stored.checked() || !attempt.isOpen() ? posed.grade(answer) : null;
            result.add(new AskedQuestion(result.size() + 1, posed, answer, grade));
        }
        return result;
    }

    /** Ends an attempt with the answers that are there; passing it counts at once. */
    public void submit(Attempt attempt, Instant at) {
        Lesson quiz = courses.lesson(attempt.lessonId());
        int points = 0;
        int max = 0;
        for (Stored stored : attempts.questions(attempt.lessonId(), attempt.id())) {
            Grade grade = posed(stored, attempt, quiz.quizShuffle()).grade(answer(stored));
            points += grade.points();
            max += grade.max();
            if (stored.answer() != null) {
                attempts.points(attempt.id(), stored.id(), grade.points());
            }
        }
        boolean passed = AttemptPolicy.isPassed(settings(quiz), points, max);
        attempt.submit(at, points, max, passed);
        count(attempt, at, passed);
    }

    private void count(Attempt attempt, Instant at, boolean passed) {
        Participation participation = participations.get(attempt.participationId());
        boolean mustPass = courses.version(participation.versionId()).rule().quiz();
        if (passed || !mustPass) {
            participations.report(participation.id(), attempt.lessonId(), at, at);
            completion.check(participation);
        }
    }

    private static PosedQuestion posed(Stored stored, Attempt attempt, boolean shuffle) {
        return new PosedQuestion(QuestionCodec.fromJson(stored.definition()), attempt.seed(), shuffle);
    }

    private static @Nullable Answer answer(Stored stored) {
        String given = stored.answer();
        return given == null ? null : AnswerCodec.fromJson(given);
    }
}
