package org.rosenstock.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.authoring.DraftAccess;
import org.rosenstock.learning.authoring.QuestionRules;
import org.rosenstock.learning.course.CourseRepository;
import org.rosenstock.learning.course.Lesson;
import org.rosenstock.learning.course.LessonQuestion;
import org.rosenstock.learning.quiz.Question;
import org.rosenstock.learning.quiz.QuestionCodec;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;

/** What authors write: the questions of a quiz. */
@ApplicationScoped
@Transactional
public class QuizDrafts {

    @PersistenceContext
    EntityManager em;

    @Inject
    CourseRepository courses;

    @Inject
    DraftAccess access;

    /**
     * Adds a question, or replaces one.
     *
     * @param code of the question to replace, none for a new one
     * @param edition of the lesson the form was filled from
     * @return code of the question
     * @throws Rejected when it could not be answered
     * @throws Conflict when somebody else changed the quiz meanwhile
     */
    public String write(Asker by, String course, String lesson, @Nullable String code, Question question, int edition) {
        Lesson quiz = open(by, course, lesson);
        List<LessonQuestion> questions = courses.questions(quiz.id());
        String name = code == null ? free(questions) : code;
        Question sound = QuestionRules.sound(question, name);
        access.changed(quiz, edition);
        if (code == null) {
            em.persist(new LessonQuestion(quiz, questions.size() + 1, name, QuestionCodec.toJson(sound)));
        } else {
            find(questions, code).define(name, QuestionCodec.toJson(sound));
        }
        em.flush();
        return name;
    }

    /** @param step -1 for up, 1 for down */
    public void move(Asker by, String course, String lesson, String code, int step) {
        Lesson quiz = open(by, course, lesson);
        List<LessonQuestion> questions = new ArrayList<>(courses.questions(quiz.id()));
        int from = questions.indexOf(find(questions, code));
        int to = from + step;
        if (to >= 0 && to < questions.size()) {
            Collections.swap(questions, from, to);
        }
        number(questions);
        access.changed(quiz, quiz.edition());
    }

    public void remove(Asker by, String course, String lesson, String code) {
        Lesson quiz = open(by, course, lesson);
        List<LessonQuestion> questions = new ArrayList<>(courses.questions(quiz.id()));
        LessonQuestion gone = find(questions, code);
        questions.remove(gone);
        em.remove(gone);
        number(questions);
        access.changed(quiz, quiz.edition());
    }

    private Lesson open(Asker by, String course, String lesson) {
        return access.lesson(access.change(by, course), lesson);
    }

    private static void number(List<LessonQuestion> questions) {
        for (int i = 0; i < questions.size(); i++) {
            questions.get(i).moveTo(i + 1);
        }
    }

    private static LessonQuestion find(List<LessonQuestion> questions, String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("question " + code));
    }

    private static String free(List<LessonQuestion> questions) {
        for (int i = questions.size() + 1; ; i++) {
            String name = "f" + i;
            if (questions.stream().noneMatch(question -> question.code().equals(name))) {
                return name;
            }
        }
    }
}
