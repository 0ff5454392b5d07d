package org.rosenstock.learning.packages;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.TaskConfirm;
import org.rosenstock.learning.content.LessonReferences;
import org.rosenstock.learning.quiz.Question;
import org.rosenstock.learning.quiz.QuizSettings;

/**
 * One lesson.
 *
 * @param code unique within the course, the same from version to version
 * @param body Markdown
 * @param media name of the document of a document lesson
 * @param quiz how the quiz of a quiz lesson is taken
 */
public record PackagedLesson(
        String code,
        LessonKind kind,
        String title,
        int minutes,
        String body,
        @Nullable String media,
        TaskConfirm confirmedBy,
        QuizSettings quiz,
        List<Question> questions) {

    public static final QuizSettings USUAL_QUIZ = new QuizSettings(80, 0, null, true);

    public PackagedLesson {
        questions = List.copyOf(questions);
    }

    /** What its text and the texts of its questions show and point to. */
    public Stream<LessonReferences> references() {
        return Stream.concat(Stream.of(body), questions.stream().flatMap(QuestionTexts::of))
                .map(LessonReferences::in);
    }
}
