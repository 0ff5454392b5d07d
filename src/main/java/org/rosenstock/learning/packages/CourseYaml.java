package org.rosenstock.learning.packages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.content.MediaName;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.learning.course.CourseFacts;
import org.rosenstock.learning.quiz.QuestionWriter;
import org.rosenstock.learning.quiz.QuizSettings;

/** A course as the mapping that course.yaml holds, in the order an author would write it. */
final class CourseYaml {

    private CourseYaml() {}

    /** @param files where the text of each lesson lies, in the order of the lessons */
    static Map<String, Object> of(CoursePackage course, List<String> files) {
        CourseFacts facts = course.facts();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", CoursePackage.FORMAT);
        map.put("id", course.code());
        map.put("title", facts.title());
        map.put("summary", facts.summary());
        map.put("language", facts.language());
        map.put("topic", facts.topic().code());
        if (facts.cover() != null) {
            map.put("cover", MediaName.FOLDER + facts.cover());
        }
        map.put("completion", completion(facts.rule()));
        Iterator<String> texts = files.iterator();
        List<Object> chapters = new ArrayList<>();
        course.chapters().forEach(chapter -> chapters.add(chapter(chapter, texts)));
        map.put("chapters", chapters);
        return map;
    }

    private static Map<String, Object> completion(CompletionRule rule) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (rule.lessons()) {
            map.put("lessons", "all");
        }
        if (rule.quiz()) {
            map.put("quiz", "passed");
        }
        if (rule.task()) {
            map.put("task", "confirmed");
        }
        return map;
    }

    private static Map<String, Object> chapter(PackagedChapter chapter, Iterator<String> texts) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("title", chapter.title());
        List<Object> lessons = new ArrayList<>();
        chapter.lessons().forEach(lesson -> lessons.add(lesson(lesson, texts.next())));
        map.put("lessons", lessons);
        return map;
    }

    private static Map<String, Object> lesson(PackagedLesson lesson, String file) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", lesson.code());
        map.put("kind", lesson.kind().code());
        map.put("title", lesson.title());
        map.put("minutes", lesson.minutes());
        if (!lesson.body().isEmpty()) {
            map.put("file", file);
        }
        if (lesson.media() != null) {
            map.put("media", MediaName.FOLDER + lesson.media());
        }
        if (lesson.kind() == LessonKind.TASK) {
            map.put("confirmedBy", lesson.confirmedBy().code());
        }
        if (lesson.kind() == LessonKind.QUIZ) {
            map.put("quiz", quiz(lesson.quiz()));
            map.put(
                    "questions",
                    lesson.questions().stream().map(QuestionWriter::write).toList());
        }
        return map;
    }

    private static Map<String, Object> quiz(QuizSettings quiz) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("pass", quiz.pass());
        map.put("attempts", quiz.attempts());
        if (quiz.minutes() != null) {
            map.put("timeLimit", quiz.minutes());
        }
        map.put("shuffle", quiz.shuffle());
        return map;
    }
}
