package org.rosenstock.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.course.CourseRepository;
import org.rosenstock.learning.course.Lesson;
import org.rosenstock.learning.quiz.Answer;
import org.rosenstock.learning.quiz.AnswerCodec;
import org.rosenstock.learning.quiz.AttemptPolicy;
import org.rosenstock.learning.quiz.QuizSettings;
import org.rosenstock.learning.study.Attempt;
import org.rosenstock.learning.study.AttemptQueries;
import org.rosenstock.learning.study.Examiner;
import org.rosenstock.learning.study.Participation;
import org.rosenstock.learning.study.ParticipationRepository;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;

/**
 * Quizzes: every answer is saved as it is given, an attempt goes on after a closed window, and solutions leave the
 * server only after the check. Answers and attempts are shown to nobody but the learner (P02, P03).
 */
@ApplicationScoped
@Transactional
public class Attempts {

    private static final int MOST_EXTRA_PERCENT = 400;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Studies studies;

    @Inject
    CourseRepository courses;

    @Inject
    ParticipationRepository participations;

    @Inject
    AttemptQueries attempts;

    @Inject
    Examiner examiner;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Opens a quiz with the attempt that is going on, else the latest one. An attempt whose time is over is handed in.
     *
     * @throws NotFound when it is no quiz of a course the asker has begun
     * @throws Conflict when the quiz is still locked
     */
    public QuizPage open(Asker by, String course, String lesson) {
        LessonPage opened = studies.open(by, course, lesson);
        Lesson quiz = quiz(opened);
        Attempt attempt = latest(by, opened);
        if (attempt != null && attempt.isOpen() && attempt.isOverdue(clock.instant())) {
            examiner.submit(attempt, clock.instant());
            opened = studies.open(by, course, lesson);
        }
        QuizSettings settings = examiner.settings(quiz);
        List<AskedQuestion> questions = attempt == null ? List.of() : examiner.questions(attempt, settings.shuffle());
        return new QuizPage(
                opened,
                settings,
                settings.minutes() == null ? 0 : attempts.extraPercent(by.employee()),
                AttemptPolicy.left(settings, attempt == null ? 0 : attempt.number()),
                attempt == null ? null : row(attempt),
                questions,
                attempt == null ? attempts.questions(quiz.id(), 0).size() : questions.size());
    }

    /**
     * Begins an attempt, unless one is going on.
     *
     * @throws Conflict when no attempt is left
     */
    public void start(Asker by, String course, String lesson) {
        LessonPage opened = studies.open(by, course, lesson);
        Lesson quiz = quiz(opened);
        Attempt latest = latest(by, opened);
        if (latest != null && latest.isOpen()) {
            return;
        }
        QuizSettings settings = examiner.settings(quiz);
        int used = latest == null ? 0 : latest.number();
        if (!AttemptPolicy.mayStart(settings, used)) {
            throw new Conflict("learning.quiz.conflict.noneLeft");
        }
        Instant now = clock.instant();
        attempts.add(new Attempt(
                participation(by, opened).id(),
                quiz.id(),
                used + 1,
                random.nextInt(),
                now,
                AttemptPolicy.deadline(settings, now, attempts.extraPercent(by.employee()))));
    }

    /**
     * Keeps an answer as it is given.
     *
     * @throws NotFound when the attempt is not the asker's own
     * @throws Conflict when it was handed in or its time is over
     */
    public void save(Asker by, long attempt, String question, Answer answer) {
        keep(by, attempt, question, answer, false);
    }

    /** Keeps an answer for good and releases its grade. */
    public void check(Asker by, long attempt, String question, Answer answer) {
        keep(by, attempt, question, answer, true);
    }

    private void keep(Asker by, long attempt, String question, Answer answer, boolean check) {
        Attempt open = own(by, attempt);
        Instant now = clock.instant();
        if (!open.isOpen() || open.isOverdue(now)) {
            throw new Conflict("learning.quiz.conflict.closed");
        }
        attempts.save(attempt, question, AnswerCodec.toJson(answer), now, check);
    }

    /** Hands an attempt in; doing so twice changes nothing. */
    public void submit(Asker by, long attempt) {
        Attempt open = own(by, attempt);
        if (open.isOpen()) {
            examiner.submit(open, clock.instant());
        }
    }

    /** Who has more time in every quiz; for HR, which arranges it. */
    public List<ExtraTimeRow> extraTimes(Asker by) {
        by.require(Role.HR);
        return attempts.extraTimes();
    }

    /** More time in every quiz for somebody who needs it; HR grants it, 0 takes it away. */
    public void grantExtraTime(Asker by, long employee, int percent) {
        by.require(Role.HR);
        if (percent < 0 || percent > MOST_EXTRA_PERCENT) {
            throw Rejected.of("percent", "learning.quiz.extraPercent", MOST_EXTRA_PERCENT);
        }
        attempts.grantExtra(employee, percent);
        audit.record(by.employee(), "learning.extraTime", "employee " + employee, "");
    }

    private Attempt own(Asker by, long attempt) {
        return attempts.hold(attempt)
                .filter(found -> participations.get(found.participationId()).employeeId() == by.employee())
                .orElseThrow(() -> new NotFound("attempt " + attempt));
    }

    private Lesson quiz(LessonPage opened) {
        if (opened.lesson().kind() != LessonKind.QUIZ) {
            throw new NotFound("quiz " + opened.lesson().code());
        }
        return courses.lesson(opened.lesson().id());
    }

    private @Nullable Attempt latest(Asker by, LessonPage opened) {
        return attempts.latest(participation(by, opened).id(), opened.lesson().id())
                .orElse(null);
    }

    private Participation participation(Asker by, LessonPage opened) {
        long course = opened.page().course().id();
        return participations
                .latest(by.employee(), course)
                .orElseThrow(() -> new NotFound("participation in course " + course));
    }

    private static AttemptRow row(Attempt attempt) {
        Integer points = attempt.points();
        Integer max = attempt.maxPoints();
        return new AttemptRow(
                attempt.id(),
                attempt.number(),
                attempt.deadline(),
                attempt.submittedAt(),
                points == null ? 0 : points,
                max == null ? 0 : max,
                Boolean.TRUE.equals(attempt.passed()));
    }
}
