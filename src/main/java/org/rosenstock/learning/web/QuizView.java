package org.rosenstock.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.rosenstock.learning.AskedQuestion;
import org.rosenstock.learning.AttemptRow;
import org.rosenstock.learning.Attempts;
import org.rosenstock.learning.CoursePage;
import org.rosenstock.learning.LessonRow;
import org.rosenstock.learning.QuizPage;
import org.rosenstock.learning.StudyState;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Texts;

/** Page /learning/quiz: introduction, one question at a time, result. */
@Named
@RequestScoped
public class QuizView {

    @Inject
    Asking asking;

    @Inject
    Attempts attempts;

    @Inject
    LessonText text;

    @Inject
    HttpServletRequest request;

    private @Nullable QuizPage quiz;
    private @Nullable List<QuestionView> questions;

    /** Opens the quiz before anything is written. */
    public void load() {
        getQuiz();
    }

    public QuizPage getQuiz() {
        if (quiz == null) {
            quiz = attempts.open(asking.asker(), parameter("course"), parameter("lesson"));
        }
        return quiz;
    }

    public CoursePage getPage() {
        return getQuiz().lesson().page();
    }

    public LessonRow getLesson() {
        return getQuiz().lesson().lesson();
    }

    public String getIntroduction() {
        return text.html(getQuiz().lesson().markdown(), getPage().course().version());
    }

    public List<QuestionView> getQuestions() {
        if (questions == null) {
            questions = getQuiz().questions().stream()
                    .map(asked ->
                            new QuestionView(asked, text, getPage().course().version(), Faces.getLocale()))
                    .toList();
        }
        return questions;
    }

    /** The question the address asks for, else the first that is not checked. */
    public QuestionView getQuestion() {
        int position = Optional.ofNullable(request.getParameter("q"))
                .filter(given -> given.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(given -> given >= 1 && given <= getQuestions().size())
                .orElseGet(() -> getQuiz()
                        .firstOpen()
                        .map(AskedQuestion::position)
                        .orElse(getQuestions().size()));
        return getQuestions().get(position - 1);
    }

    public boolean isLast() {
        return getQuestion().getPosition() == getQuestions().size();
    }

    /** How many questions are neither checked nor answered. */
    public long getUnanswered() {
        return getQuestions().stream()
                .filter(question -> !question.isChecked() && !question.isAnswered())
                .count();
    }

    public String questionUrl(int position) {
        return lessonUrl(getLesson()) + "&q=" + position;
    }

    public String lessonUrl(LessonRow lesson) {
        return CourseView.url(getPage(), lesson);
    }

    public String getPointsText() {
        AttemptRow attempt = attempt();
        return Texts.get(
                Faces.getLocale(),
                "learning.quiz.pointsOf",
                Points.text(attempt.points(), Faces.getLocale()),
                Points.text(attempt.max(), Faces.getLocale()));
    }

    /** Milliseconds until the time limit ends, as seen by the server; absent without one. */
    public @Nullable Long getDeadline() {
        Instant deadline = getQuiz().isRunning() ? attempt().deadline() : null;
        return deadline == null ? null : deadline.toEpochMilli();
    }

    public void start() {
        try {
            attempts.start(asking.asker(), parameter("course"), parameter("lesson"));
        } catch (Conflict e) {
            Messages.addFlashGlobalError(Texts.get(Faces.getLocale(), e.key()));
        }
        Faces.redirect(lessonUrl(getLesson()));
    }

    /** Checks the answer that was sent and shows the same question with what it is worth. */
    public void check() {
        QuestionView question = getQuestion();
        if (!question.isChecked() && getQuiz().isRunning()) {
            AskedQuestion asked = getQuiz().questions().get(question.getPosition() - 1);
            attempts.check(
                    asking.asker(),
                    attempt().id(),
                    question.getCode(),
                    AnswerInput.read(request, asked.question().kind()));
        }
        Faces.redirect(questionUrl(question.getPosition()));
    }

    /** Hands the attempt in. */
    public void submit() {
        boolean before = getPage().course().state() == StudyState.DONE;
        attempts.submit(asking.asker(), attempt().id());
        quiz = null;
        boolean completed = !before && getPage().course().state() == StudyState.DONE;
        if (completed) {
            Messages.addFlashGlobalInfo(Texts.get(Faces.getLocale(), "learning.course.completed"));
        }
        Faces.redirect(lessonUrl(getLesson()));
    }

    private AttemptRow attempt() {
        AttemptRow attempt = getQuiz().attempt();
        if (attempt == null) {
            throw new NotFound("attempt at " + getLesson().code());
        }
        return attempt;
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElseThrow(() -> new NotFound("no " + name));
    }
}
