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

    private static PackagedLesson lesson(LessonKind kind, String body) {
        return new PackagedLesson(
                "eins", kind, "Eins", 1, body, null, TaskConfirm.SELF, PackagedLesson.USUAL_QUIZ, List.of());
    }

    private static PackagedMedia media(String name) {
        return new PackagedMedia(name, "video/mp4", 1, Path.of(name), "");
    }
}
