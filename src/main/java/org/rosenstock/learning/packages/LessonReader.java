package org.rosenstock.learning.packages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.TaskConfirm;
import org.rosenstock.learning.course.CourseVersion;
import org.rosenstock.learning.quiz.Fields;
import org.rosenstock.learning.quiz.Question;
import org.rosenstock.learning.quiz.QuestionReader;
import org.rosenstock.learning.quiz.QuizSettings;

/** Reads one lesson of course.yaml with the text it names. */
final class LessonReader {

    private static final int MOST_MINUTES = 1000;
    private static final int MOST_ATTEMPTS = 100;

    private final PackageFiles files;

    LessonReader(PackageFiles files) {
        this.files = files;
    }

    /** The lesson, or nothing when its kind is unknown. */
    Optional<PackagedLesson> read(Fields fields) {
        String code = fields.text("id");
        if (!code.isEmpty() && !CourseReader.CODE.matcher(code).matches()) {
            fields.add("id", "learning.package.badCourseId", EntryName.shown(code));
        }
        String kind = fields.text("kind");
        Optional<LessonKind> known = Arrays.stream(LessonKind.values())
                .filter(value -> value.code().equals(kind))
                .findFirst();
        if (known.isEmpty() && !kind.isEmpty()) {
            fields.add("kind", "learning.package.unknownLessonKind", EntryName.shown(kind));
        }
        return known.map(value -> lesson(code, value, fields));
    }

    private PackagedLesson lesson(String code, LessonKind kind, Fields fields) {
        PackagedLesson lesson = new PackagedLesson(
                code,
                kind,
                CourseReader.limited(fields, "title", CourseVersion.TITLE_LENGTH),
                fields.number("minutes", 1, 0, MOST_MINUTES),
                body(kind, fields),
                kind == LessonKind.DOCUMENT ? CourseReader.mediaName(fields, "media") : null,
                kind == LessonKind.TASK ? confirmedBy(fields) : TaskConfirm.SELF,
                kind == LessonKind.QUIZ ? quiz(fields) : PackagedLesson.USUAL_QUIZ,
                kind == LessonKind.QUIZ ? questions(fields) : List.of());
        fields.refuseUnknown();
        return lesson;
    }

    private String body(LessonKind kind, Fields fields) {
        boolean needed = kind == LessonKind.TEXT || kind == LessonKind.TASK;
        if (!needed && !fields.has("file")) {
            return "";
        }
        String file = fields.text("file");
        if (file.isEmpty()) {
            return "";
        }
        boolean there = file.startsWith(EntryName.LESSONS) && files.file(file).isPresent();
        if (!there) {
            fields.add("file", "learning.package.missingText", EntryName.shown(file));
        }
        return there ? files.text(file).orElse("") : "";
    }

    private static TaskConfirm confirmedBy(Fields fields) {
        String who = fields.optionalText("confirmedBy");
        if (who == null || who.equals(TaskConfirm.SELF.code())) {
            return TaskConfirm.SELF;
        }
        if (!who.equals(TaskConfirm.LEAD.code())) {
            fields.add("confirmedBy", "learning.package.unknownValue", EntryName.shown(who), "self, lead");
        }
        return TaskConfirm.LEAD;
    }

    private static QuizSettings quiz(Fields fields) {
        QuizSettings usual = PackagedLesson.USUAL_QUIZ;
        if (!fields.has("quiz")) {
            return usual;
        }
        Fields quiz = fields.child("quiz");
        QuizSettings settings = new QuizSettings(
                quiz.number("pass", usual.pass(), 1, 100),
                quiz.number("attempts", usual.attempts(), 0, MOST_ATTEMPTS),
                timeLimit(quiz),
                quiz.flag("shuffle", usual.shuffle()));
        quiz.refuseUnknown();
        return settings;
    }

    private static @Nullable Integer timeLimit(Fields quiz) {
        return quiz.has("timeLimit") ? Integer.valueOf(quiz.number("timeLimit", 1, 1, MOST_MINUTES)) : null;
    }

    private static List<Question> questions(Fields fields) {
        List<Question> questions = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Fields question : fields.children("questions", 1)) {
            QuestionReader.read(question).ifPresent(questions::add);
            String code = question.optionalText("id");
            if (code != null && !codes.add(code)) {
                question.add("id", "learning.package.duplicateId", EntryName.shown(code));
            }
        }
        return questions;
    }
}
