package org.rosenstock.learning.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rosenstock.learning.course.Chapter;
import org.rosenstock.learning.course.Course;
import org.rosenstock.learning.course.CourseRepository;
import org.rosenstock.learning.course.CourseVersion;
import org.rosenstock.learning.course.Lesson;
import org.rosenstock.learning.course.LessonQuestion;
import org.rosenstock.learning.course.Media;
import org.rosenstock.learning.quiz.Question;
import org.rosenstock.learning.quiz.QuestionCodec;
import org.rosenstock.learning.quiz.QuizSettings;
import org.rosenstock.shared.Blobs;

/** Moves the content of a version out of the database and into it. */
@ApplicationScoped
public class StoredCourse {

    @Inject
    CourseRepository courses;

    @Inject
    Blobs blobs;

    public CoursePackage read(Course course, CourseVersion version) {
        Map<Long, List<Lesson>> byChapter = courses.lessons(version.id()).stream()
                .collect(Collectors.groupingBy(lesson -> lesson.chapter().id()));
        List<PackagedChapter> chapters = courses.chapters(version.id()).stream()
                .map(chapter -> new PackagedChapter(
                        chapter.title(),
                        byChapter.getOrDefault(chapter.id(), List.of()).stream()
                                .map(this::lesson)
                                .toList()))
                .toList();
        List<PackagedMedia> media =
                courses.media(version.id()).stream().map(this::medium).toList();
        return new CoursePackage(course.code(), version.facts(), chapters, media);
    }

    private PackagedLesson lesson(Lesson lesson) {
        List<Question> questions = courses.questions(lesson.id()).stream()
                .map(question -> QuestionCodec.fromJson(question.definition()))
                .toList();
        return new PackagedLesson(
                lesson.code(),
                lesson.kind(),
                lesson.title(),
                lesson.minutes(),
                lesson.body(),
                lesson.media(),
                lesson.taskConfirm(),
                new QuizSettings(lesson.quizPass(), lesson.quizAttempts(), lesson.quizMinutes(), lesson.quizShuffle()),
                questions);
    }

    private PackagedMedia medium(Media media) {
        return new PackagedMedia(
                media.name(), media.contentType(), media.size(), blobs.path(media.blobKey()), media.alt());
    }

    /** Fills an empty version. */
    public void write(CoursePackage content, CourseVersion version) {
        int chapterAt = 0;
        int lessonAt = 0;
        for (PackagedChapter packaged : content.chapters()) {
            Chapter chapter = new Chapter(version, ++chapterAt, packaged.title());
            courses.add(chapter);
            for (PackagedLesson lesson : packaged.lessons()) {
                write(lesson, new Lesson(version, chapter, ++lessonAt, lesson.kind(), lesson.code()));
            }
        }
        content.media().forEach(medium -> write(medium, version));
        version.lasts(content.minutes());
    }

    private void write(PackagedLesson content, Lesson lesson) {
        lesson.describe(content.title(), content.minutes());
        lesson.write(content.body(), content.media());
        lesson.confirmedBy(content.confirmedBy());
        QuizSettings quiz = content.quiz();
        lesson.quiz(quiz.pass(), quiz.attempts(), quiz.minutes(), quiz.shuffle());
        courses.add(lesson);
        int at = 0;
        for (Question question : content.questions()) {
            courses.add(new LessonQuestion(lesson, ++at, question.common().code(), QuestionCodec.toJson(question)));
        }
    }

    private void write(PackagedMedia content, CourseVersion version) {
        try (InputStream in = Files.newInputStream(content.file())) {
            Media media = new Media(version, content.name(), content.contentType(), content.size(), blobs.put(in));
            media.describe(content.alt());
            courses.add(media);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store " + content.name(), e);
        }
    }
}
