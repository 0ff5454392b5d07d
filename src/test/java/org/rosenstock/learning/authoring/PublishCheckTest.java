package org.rosenstock.learning.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.TaskConfirm;
import org.rosenstock.learning.Topic;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.learning.course.CourseFacts;
import org.rosenstock.learning.packages.CoursePackage;
import org.rosenstock.learning.packages.PackagedChapter;
import org.rosenstock.learning.packages.PackagedLesson;
import org.rosenstock.learning.packages.PackagedMedia;
import org.rosenstock.learning.quiz.Question;
import org.rosenstock.shared.Finding;

class PublishCheckTest {

    private static final CompletionRule LESSONS = new CompletionRule(true, false, false);
    private static final PackagedMedia FILM = media("weg.mp4");

    @Test
    void a_course_with_text_alone_may_be_published() {
        assertThat(missing(LESSONS, text("Hallo"))).isEmpty();
    }

    @Test
    void every_lesson_needs_something_to_do() {
        assertThat(missing(LESSONS)).containsExactly("lessons");
        assertThat(missing(LESSONS, text(" "), lesson(LessonKind.DOCUMENT, ""), lesson(LessonKind.QUIZ, "")))
                .containsExactly("body", "document", "questions");
    }

    @Test
    void pictures_need_words_and_films_captions() {
        assertThat(missing(LESSONS, text("![](media/a.svg) ![Film](media/weg.mp4)")))
                .containsExactly("alternative", "captions", "file");
        assertThat(missing(LESSONS, text("![x](https://example.org/a.png)"))).containsExactly("foreign");
    }

    @Test
    void texts_can_be_found_ones_way_in() {
        assertThat(missing(LESSONS, text("## Eins\n### Zwei\n\n## Drei\n\n[Wohin](https://example.org)")))
                .isEmpty();
        assertThat(missing(LESSONS, text("## Eins\n#### Drei"))).containsExactly("headingLevel");
        assertThat(missing(LESSONS, text("##\n\nText"))).containsExactly("headingWords");
        assertThat(missing(LESSONS, text("[](https://example.org)"))).containsExactly("linkWords");
        assertThat(missing(LESSONS, text("|  |  |\n|---|---|\n| a | b |"))).containsExactly("tableHead");
        assertThat(missing(LESSONS, text("| Was | Wo |\n|---|---|\n| a | b |"))).isEmpty();
    }

    @Test
    void every_question_needs_a_right_answer() {
        Question.Common common = new Question.Common("f", "Was?", 1, false, null, "");
        List<Question.Choice> wrong =
                List.of(new Question.Choice("a", false, null), new Question.Choice("b", false, null));
        List<Question.Choice> right =
                List.of(new Question.Choice("a", true, null), new Question.Choice("b", false, null));
        assertThat(missing(LESSONS, quiz(new Question.Single(common, wrong)))).containsExactly("answer");
        assertThat(missing(LESSONS, quiz(new Question.Single(common, right)))).isEmpty();
    }

    @Test
    void completion_must_be_possible() {
        assertThat(missing(new CompletionRule(false, true, true), text("a"))).containsExactly("quiz", "task");
        assertThat(missing(new CompletionRule(false, false, false), text("a"))).containsExactly("rule");
    }

    private static List<String> missing(CompletionRule rule, PackagedLesson... lessons) {
        CourseFacts facts = new CourseFacts("Titel", "Worum es geht", "de", Topic.DIGITAL, null, rule);
        List<PackagedChapter> chapters = List.of(new PackagedChapter("Kapitel", List.of(lessons)));
        return PublishCheck.missing(new CoursePackage("probe", facts, chapters, List.of(FILM))).stream()
                .map(Finding::key)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }

    private static PackagedLesson text(String body) {
        return lesson(LessonKind.TEXT, body);
    }

    private static PackagedLesson quiz(Question question) {
        return new PackagedLesson(
                "eins",
                LessonKind.QUIZ,
                "Eins",
                1,
                "",
                null,
                TaskConfirm.SELF,
                PackagedLesson.USUAL_QUIZ,
                List.of(question));
    }

    private static PackagedLesson lesson(LessonKind kind, String body) {
        return new PackagedLesson(
                "eins", kind, "Eins", 1, body, null, TaskConfirm.SELF, PackagedLesson.USUAL_QUIZ, List.of());
    }

    private static PackagedMedia media(String name) {
        return new PackagedMedia(name, "video/mp4", 1, Path.of(name), "");
    }
}
