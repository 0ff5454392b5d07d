package org.rosenstock.learning.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rosenstock.learning.CheckItem;
import org.rosenstock.learning.CheckRule;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.content.LessonReferences.Picture;
import org.rosenstock.learning.content.MediaName;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.learning.packages.CoursePackage;
import org.rosenstock.learning.packages.PackagedLesson;
import org.rosenstock.learning.packages.PackagedMedia;
import org.rosenstock.shared.Finding;

/** What a course still lacks before everybody may see it. */
public final class PublishCheck {

    private static final String KEY = "learning.authoring.missing.";

    private final CoursePackage course;
    private final Set<String> files = new HashSet<>();

    private PublishCheck(CoursePackage course) {
        this.course = course;
        course.media().stream().map(PackagedMedia::name).forEach(files::add);
    }

    /** Every rule, met or not. */
    public static List<CheckItem> of(CoursePackage course) {
        PublishCheck check = new PublishCheck(course);
        return Arrays.stream(CheckRule.values())
                .map(rule -> new CheckItem(rule, check.findings(rule).toList()))
                .toList();
    }

    /** Everything that is missing. */
    public static List<Finding> missing(CoursePackage course) {
        return of(course).stream().flatMap(item -> item.findings().stream()).toList();
    }

    private Stream<Finding> findings(CheckRule rule) {
        return switch (rule) {
            case DESCRIBED -> described();
            case CONTENT -> content();
            case ALTERNATIVES -> pictures(this::isUndescribed, "alternative");
            case CAPTIONS -> pictures(this::lacksCaptions, "captions");
            case FILES ->
                Stream.concat(
                        absentFiles(), pictures(picture -> picture.medium().isEmpty(), "foreign"));
            case HEADINGS -> LessonCheck.headings(course);
            case LINKS -> LessonCheck.links(course);
            case TABLES -> LessonCheck.tables(course);
            case QUIZZES ->
                Stream.concat(
                        lessons(LessonKind.QUIZ, lesson -> lesson.questions().isEmpty(), "questions"),
                        LessonCheck.unanswerable(course));
            case COMPLETION -> completion();
        };
    }

    private Stream<Finding> described() {
        List<Finding> findings = new ArrayList<>();
        if (course.facts().title().isBlank()) {
            findings.add(Finding.of("", KEY + "title"));
        }
        if (course.facts().summary().isBlank()) {
            findings.add(Finding.of("", KEY + "summary"));
        }
        return findings.stream();
    }

    private Stream<Finding> content() {
        if (course.lessons().findAny().isEmpty()) {
            return Stream.of(Finding.of("", KEY + "lessons"));
        }
        Stream<Finding> chapters = course.chapters().stream()
                .filter(chapter -> chapter.lessons().isEmpty())
                .map(chapter -> Finding.of("", KEY + "chapter", chapter.title()));
        return Stream.of(
                        chapters,
                        lessons(LessonKind.TEXT, lesson -> lesson.body().isBlank(), "body"),
                        lessons(LessonKind.TASK, lesson -> lesson.body().isBlank(), "body"),
                        lessons(LessonKind.DOCUMENT, lesson -> lesson.media() == null, "document"))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> lessons(LessonKind kind, Predicate<PackagedLesson> lacking, String what) {
        return course.lessons()
                .filter(lesson -> lesson.kind() == kind)
                .filter(lacking)
                .map(lesson -> Finding.of(lesson.code(), KEY + what, lesson.title()));
    }

    private Stream<Finding> pictures(Predicate<Picture> lacking, String what) {
        return course.lessons().flatMap(lesson -> {
            long count = lesson.references()
                    .flatMap(references -> references.pictures().stream())
                    .filter(lacking)
                    .count();
            return count == 0
                    ? Stream.empty()
                    : Stream.of(Finding.of(lesson.code(), KEY + what, lesson.title(), count));
        });
    }

    private boolean isUndescribed(Picture picture) {
        return picture.words().isBlank();
    }

    private boolean lacksCaptions(Picture picture) {
        Optional<MediaName> film = picture.medium().filter(MediaName::isFilm);
        return film.isPresent() && !files.contains(film.get().captions());
    }

    private Stream<Finding> absentFiles() {
        return course.lessons()
                .flatMap(lesson -> Stream.of(
                                lesson.references()
                                        .flatMap(
                                                references -> references.media().map(MediaName::name)),
                                Stream.ofNullable(lesson.media()),
                                questionPictures(lesson))
                        .flatMap(names -> names)
                        .filter(name -> !files.contains(name))
                        .distinct()
                        .map(name -> Finding.of(lesson.code(), KEY + "file", lesson.title(), name)));
    }

    private static Stream<String> questionPictures(PackagedLesson lesson) {
        return lesson.questions().stream()
                .flatMap(question -> Stream.ofNullable(question.common().picture()))
                .map(picture ->
                        MediaName.of(picture.file()).map(MediaName::name).orElse(picture.file()));
    }

    private Stream<Finding> completion() {
        CompletionRule rule = course.facts().rule();
        if (rule.isEmpty()) {
            return Stream.of(Finding.of("", KEY + "rule"));
        }
        List<Finding> findings = new ArrayList<>();
        if (rule.quiz() && !has(LessonKind.QUIZ)) {
            findings.add(Finding.of("", KEY + "quiz"));
        }
        if (rule.task() && !has(LessonKind.TASK)) {
            findings.add(Finding.of("", KEY + "task"));
        }
        return findings.stream();
    }

    private boolean has(LessonKind kind) {
        return course.lessons().anyMatch(lesson -> lesson.kind() == kind);
    }
}
