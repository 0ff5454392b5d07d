package org.rosenstock.learning.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CourseForm;
import org.rosenstock.learning.DraftChapter;
import org.rosenstock.learning.DraftLesson;
import org.rosenstock.learning.DraftPage;
import org.rosenstock.learning.LessonDraft;
import org.rosenstock.learning.LessonForm;
import org.rosenstock.learning.course.Chapter;
import org.rosenstock.learning.course.Course;
import org.rosenstock.learning.course.CourseFacts;
import org.rosenstock.learning.course.CourseRepository;
import org.rosenstock.learning.course.CourseVersion;
import org.rosenstock.learning.course.Lesson;
import org.rosenstock.learning.course.LessonQuestion;
import org.rosenstock.learning.packages.StoredCourse;
import org.rosenstock.learning.quiz.Question;
import org.rosenstock.learning.quiz.QuestionCodec;
import org.rosenstock.learning.quiz.QuizSettings;

/** Shows drafts to those who write them. */
@ApplicationScoped
public class DraftReader {

    @Inject
    CourseRepository courses;

    @Inject
    StoredCourse stored;

    public DraftPage page(Course course, CourseVersion draft) {
        Long live = course.publishedVersionId();
        @Nullable CourseVersion published = live == null ? null : courses.version(live);
        return new DraftPage(
                course.code(),
                course.state(),
                form(draft),
                draft.id(),
                published == null ? 0 : published.number(),
                published == null ? null : published.publishedAt(),
                outline(draft),
                PublishCheck.of(stored.read(course, draft)));
    }

    private List<DraftChapter> outline(CourseVersion draft) {
        List<Lesson> lessons = courses.lessons(draft.id());
        return courses.chapters(draft.id()).stream()
                .map(chapter -> new DraftChapter(chapter.id(), chapter.title(), in(chapter, lessons)))
                .toList();
    }

    private static List<DraftLesson> in(Chapter chapter, List<Lesson> lessons) {
        return lessons.stream()
                .filter(lesson -> lesson.chapter().id() == chapter.id())
                .map(lesson -> new DraftLesson(lesson.code(), lesson.kind(), lesson.title(), lesson.minutes()))
                .toList();
    }

    private static CourseForm form(CourseVersion draft) {
        CourseFacts facts = draft.facts();
        return new CourseForm(
                facts.title(),
                facts.summary(),
                facts.language(),
                facts.topic().code(),
                facts.cover(),
                facts.rule().lessons(),
                facts.rule().quiz(),
                facts.rule().task(),
                draft.version());
    }

    public LessonDraft lesson(Lesson lesson) {
        LessonForm form = new LessonForm(
                lesson.title(),
                lesson.minutes(),
                lesson.body(),
                lesson.media(),
                lesson.taskConfirm(),
                new QuizSettings(lesson.quizPass(), lesson.quizAttempts(), lesson.quizMinutes(), lesson.quizShuffle()),
                lesson.edition());
        List<Question> questions = courses.questions(lesson.id()).stream()
                .map(LessonQuestion::definition)
                .map(QuestionCodec::fromJson)
                .toList();
        return new LessonDraft(lesson.code(), lesson.kind(), form, questions);
    }
}
