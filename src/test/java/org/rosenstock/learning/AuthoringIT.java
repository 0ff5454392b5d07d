package org.rosenstock.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.learning.quiz.Question;
import org.rosenstock.learning.quiz.QuizSettings;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

@InContainer
class AuthoringIT {

    private static final Asker AUTHOR = new Asker(910_001, Set.of(Role.AUTHOR), Set.of());
    private static final Asker OTHER = new Asker(910_002, Set.of(Role.AUTHOR), Set.of());
    private static final Asker ADMIN = new Asker(910_003, Set.of(Role.ADMIN), Set.of());
    private static final Asker READER = new Asker(910_004, Set.of(), Set.of());
    private static final QuizSettings QUIZ = new QuizSettings(80, 0, null, true);

    @Inject
    Authoring authoring;

    @Inject
    Drafts drafts;

    @Inject
    QuizDrafts quizzes;

    @Inject
    DraftMedia media;

    @Inject
    Courses courses;

    @Test
    void publishes_what_is_complete_and_names_what_is_not() {
        String code = authoring.create(AUTHOR, form("Erste Hilfe", 0));
        assertThatThrownBy(() -> authoring.publish(AUTHOR, code)).isInstanceOf(Rejected.class);
        write(code, "Ruhe bewahren", "Text");
        assertThat(authoring.publish(AUTHOR, code)).isEqualTo(1);
        assertThat(courses.show(READER, code).outline().getTotal()).isEqualTo(1);
    }

    @Test
    void a_published_version_stays_as_it_was() {
        String code = authoring.create(AUTHOR, form("Bleibt", 0));
        String lesson = write(code, "Alt", "alter Text");
        authoring.publish(AUTHOR, code);
        long before = courses.show(READER, code).course().version();
        LessonForm form = drafts.lesson(AUTHOR, code, lesson).form();
        drafts.write(AUTHOR, code, lesson, lessonForm("Neu", "neuer Text", form.edition()));
        assertThat(courses.show(READER, code).outline().lessons().get(0).title())
                .isEqualTo("Alt");
        assertThat(authoring.publish(AUTHOR, code)).isEqualTo(2);
        CoursePage after = courses.show(READER, code);
        assertThat(after.course().version()).isNotEqualTo(before);
        assertThat(after.outline().lessons().get(0).title()).isEqualTo("Neu");
        assertThat(after.outline().lessons().get(0).code()).isEqualTo(lesson);
    }

    @Test
    void two_authors_do_not_overwrite_each_other() {
        String code = authoring.create(AUTHOR, form("Zu zweit", 0));
        String lesson = write(code, "Lektion", "Text");
        int edition = drafts.lesson(AUTHOR, code, lesson).form().edition();
        drafts.write(ADMIN, code, lesson, lessonForm("Lektion", "von der einen", edition));
        assertThatThrownBy(() -> drafts.write(AUTHOR, code, lesson, lessonForm("Lektion", "vom anderen", edition)))
                .isInstanceOf(Conflict.class);
        assertThat(drafts.lesson(AUTHOR, code, lesson).form().body()).isEqualTo("von der einen");
        int version = authoring.show(AUTHOR, code).facts().version();
        authoring.describe(ADMIN, code, form("Zu dritt", version));
        assertThatThrownBy(() -> authoring.describe(AUTHOR, code, form("Zu viert", version)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void only_the_owner_and_administrators_may_write() {
        String code = authoring.create(AUTHOR, form("Meiner", 0));
        assertThatThrownBy(() -> authoring.show(OTHER, code)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> drafts.addChapter(OTHER, code, "Fremd")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> authoring.create(READER, form("Nein", 0))).isInstanceOf(Refused.class);
        assertThat(authoring.show(ADMIN, code).code()).isEqualTo(code);
        assertThat(authoring.list(OTHER)).noneMatch(row -> row.code().equals(code));
        assertThat(authoring.list(ADMIN)).anyMatch(row -> row.code().equals(code));
    }

    @Test
    void chapters_and_lessons_are_arranged() {
        String code = authoring.create(AUTHOR, form("Ordnung", 0));
        drafts.addChapter(AUTHOR, code, "A");
        drafts.addChapter(AUTHOR, code, "B");
        long a = chapters(code).get(0).id();
        long b = chapters(code).get(1).id();
        String one = drafts.addLesson(AUTHOR, code, a, LessonKind.TEXT, "Eins");
        String two = drafts.addLesson(AUTHOR, code, b, LessonKind.TEXT, "Zwei");
        drafts.moveLesson(AUTHOR, code, two, -1);
        assertThat(chapters(code).get(0).lessons())
                .extracting(DraftLesson::code)
                .containsExactly(one, two);
        drafts.moveLesson(AUTHOR, code, two, -1);
        assertThat(chapters(code).get(0).lessons())
                .extracting(DraftLesson::code)
                .containsExactly(two, one);
        drafts.moveChapter(AUTHOR, code, b, -1);
        drafts.renameChapter(AUTHOR, code, b, "Zuerst");
        assertThat(chapters(code)).extracting(DraftChapter::title).containsExactly("Zuerst", "A");
        assertThatThrownBy(() -> drafts.removeChapter(AUTHOR, code, a)).isInstanceOf(Conflict.class);
        drafts.removeLesson(AUTHOR, code, one);
        drafts.removeChapter(AUTHOR, code, b);
        assertThat(chapters(code)).extracting(DraftChapter::title).containsExactly("A");
        assertThat(chapters(code).get(0).lessons())
                .extracting(DraftLesson::code)
                .containsExactly(two);
    }

    @Test
    void questions_are_written_arranged_and_checked() {
        String code = authoring.create(AUTHOR, form("Fragen", 0));
        drafts.addChapter(AUTHOR, code, "Test");
        String quiz = drafts.addLesson(AUTHOR, code, chapters(code).get(0).id(), LessonKind.QUIZ, "Test");
        String first = quizzes.write(AUTHOR, code, quiz, null, question("Eins", true), edition(code, quiz));
        String second = quizzes.write(AUTHOR, code, quiz, null, question("Zwei", false), edition(code, quiz));
        int stale = edition(code, quiz);
        quizzes.write(AUTHOR, code, quiz, first, question("Eins neu", false), stale);
        assertThatThrownBy(() -> quizzes.write(AUTHOR, code, quiz, first, question("Zu spät", true), stale))
                .isInstanceOf(Conflict.class);
        quizzes.move(AUTHOR, code, quiz, second, -1);
        assertThat(drafts.lesson(AUTHOR, code, quiz).questions())
                .extracting(question -> question.common().text())
                .containsExactly("Zwei", "Eins neu");
        Question unsolved = new Question.Single(common("Welche?"), List.of(choice("A"), choice("B")));
        assertThatThrownBy(() -> quizzes.write(AUTHOR, code, quiz, null, unsolved, edition(code, quiz)))
                .isInstanceOf(Rejected.class);
        quizzes.remove(AUTHOR, code, quiz, second);
        assertThat(drafts.lesson(AUTHOR, code, quiz).questions()).hasSize(1);
    }

    @Test
    void files_are_checked_and_kept_while_they_are_shown() {
        String code = authoring.create(AUTHOR, form("Dateien", 0));
        assertThatThrownBy(() -> media.add(
                        AUTHOR,
                        code,
                        "bild.svg",
                        bytes("<svg xmlns='http://www.w3.org/2000/svg'>" + "<script>alert(1)</script></svg>"),
                        ""))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> media.add(AUTHOR, code, "bild.png", bytes("kein Bild"), ""))
                .isInstanceOf(Rejected.class);
        String name = media.add(
                AUTHOR,
                code,
                "bild.svg",
                bytes("<?xml version='1.0'?>" + "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h1'/></svg>"),
                "Ein Strich");
        write(code, "Lektion", "![Ein Strich](media/bild.svg)");
        assertThatThrownBy(() -> media.remove(AUTHOR, code, name)).isInstanceOf(Conflict.class);
        assertThat(authoring.publish(AUTHOR, code)).isEqualTo(1);
        long version = courses.show(READER, code).course().version();
        assertThat(courses.media(READER, version, name).contentType()).isEqualTo("image/svg+xml");
    }

    @Test
    void withdrawing_archiving_and_copying() {
        String code = authoring.create(AUTHOR, form("Lebenslauf", 0));
        write(code, "Lektion", "Text");
        authoring.publish(AUTHOR, code);
        authoring.withdraw(AUTHOR, code);
        assertThat(courses.find(READER, code)).isEmpty();
        authoring.putBack(AUTHOR, code);
        assertThat(courses.find(READER, code)).isPresent();
        assertThat(authoring.show(AUTHOR, code).number()).as("no new version").isEqualTo(1);
        authoring.withdraw(AUTHOR, code);
        authoring.archive(AUTHOR, code);
        assertThatThrownBy(() -> drafts.addChapter(AUTHOR, code, "Nein")).isInstanceOf(Conflict.class);
        authoring.restore(AUTHOR, code);
        String copy = authoring.copy(ADMIN, code);
        assertThat(copy).isNotEqualTo(code);
        assertThat(authoring.show(ADMIN, copy).chapters().get(0).lessons()).hasSize(1);
        assertThat(authoring.show(ADMIN, copy).state()).isEqualTo(CourseState.DRAFT);
    }

    private String write(String code, String title, String body) {
        drafts.addChapter(AUTHOR, code, "Kapitel");
        String lesson = drafts.addLesson(
                AUTHOR, code, chapters(code).get(chapters(code).size() - 1).id(), LessonKind.TEXT, title);
        drafts.write(AUTHOR, code, lesson, lessonForm(title, body, edition(code, lesson)));
        return lesson;
    }

    private List<DraftChapter> chapters(String code) {
        return authoring.show(AUTHOR, code).chapters();
    }

    private int edition(String code, String lesson) {
        return drafts.lesson(AUTHOR, code, lesson).form().edition();
    }

    private static LessonForm lessonForm(String title, String body, int edition) {
        return new LessonForm(title, 5, body, null, TaskConfirm.SELF, QUIZ, edition);
    }

    private static CourseForm form(String title, int version) {
        return new CourseForm(title, "Worum es geht", "de", "sicherheit", null, true, false, false, version);
    }

    private static Question question(String text, boolean answer) {
        return new Question.TrueFalse(common(text), answer, null, null);
    }

    private static Question.Common common(String text) {
        return new Question.Common("", text, 1, false, null, "Darum.");
    }

    private static Question.Choice choice(String text) {
        return new Question.Choice(text, false, null);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
