package org.rosenstock.learning.authoring;

import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.rosenstock.learning.content.LessonStructure;
import org.rosenstock.learning.packages.CoursePackage;
import org.rosenstock.learning.packages.PackagedLesson;
import org.rosenstock.learning.quiz.Question;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;

/** What the texts and questions of lessons lack to be read and answered by everybody. */
final class LessonCheck {

    private static final String KEY = "learning.authoring.missing.";

    private LessonCheck() {}

    static Stream<Finding> headings(CoursePackage course) {
        return Stream.concat(
                counted(course, "headingWords", LessonStructure::emptyHeadings),
                counted(course, "headingLevel", LessonStructure::skippedLevels));
    }

    static Stream<Finding> links(CoursePackage course) {
        return counted(course, "linkWords", LessonStructure::wordlessLinks);
    }

    static Stream<Finding> tables(CoursePackage course) {
        return counted(course, "tableHead", LessonStructure::headlessTables);
    }

    private static Stream<Finding> counted(CoursePackage course, String what, ToLongFunction<LessonStructure> counter) {
        return course.lessons().flatMap(lesson -> {
            long count = counter.applyAsLong(LessonStructure.of(lesson.body()));
            return count == 0
                    ? Stream.empty()
                    : Stream.of(Finding.of(lesson.code(), KEY + what, lesson.title(), count));
        });
    }

    /** Quizzes with questions that nobody could answer rightly. */
    static Stream<Finding> unanswerable(CoursePackage course) {
        return course.lessons()
                .filter(lesson -> lesson.questions().stream().anyMatch(question -> !isAnswerable(question)))
                .map(LessonCheck::finding);
    }

    private static Finding finding(PackagedLesson lesson) {
        long count = lesson.questions().stream()
                .filter(question -> !isAnswerable(question))
                .count();
        return Finding.of(lesson.code(), KEY + "answer", lesson.title(), count);
    }

    private static boolean isAnswerable(Question question) {
        try {
            QuestionRules.sound(question, question.common().code());
            return true;
        } catch (Rejected e) {
            return false;
        }
    }
}
