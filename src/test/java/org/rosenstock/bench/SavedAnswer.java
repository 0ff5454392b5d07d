package org.rosenstock.bench;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rosenstock.harness.Form;
import org.rosenstock.harness.Visitor;

/** Somebody in the middle of the final quiz of a course, whose answer is saved at each change. */
final class SavedAnswer {

    private static final String COURSE = "/learning/course?id=brandschutz";
    private static final String QUIZ = "/learning/quiz?course=brandschutz&lesson=abschluss";

    private static final Pattern LESSON = Pattern.compile("href=\"(/learning/lesson\\?course=brandschutz[^\"]*)\"");

    private static final Map<String, String> ANSWERS = Map.of(
            "number", "{\"typed\":[\"112\"]}",
            "text", "{\"typed\":[\"Rettungsweg\"]}",
            "gap", "{\"typed\":[\"sofort\"]}",
            "ordering", "{\"arranged\":[0]}",
            "matching", "{\"arranged\":[0]}");

    private final Visitor visitor;
    private final String address;
    private final String answer;

    private SavedAnswer(Visitor visitor, String address, String answer) {
        this.visitor = visitor;
        this.address = address;
        this.answer = answer;
    }

    /** Opens the quiz and begins it, and the course before, unless they are running. */
    static SavedAnswer of(Visitor visitor) {
        Form course = Form.of(visitor.get(COURSE), "course");
        course.put("begin", "begin");
        visitor.post(course);
        finishLessons(visitor);
        String page = visitor.get(QUIZ);
        if (!page.contains("data-save=")) {
            Form begin = Form.of(page, "bar");
            begin.put("start", "yes");
            visitor.post(begin);
            page = visitor.get(QUIZ);
        }
        String kind = attribute(page, "data-kind");
        return new SavedAnswer(visitor, attribute(page, "data-save"), ANSWERS.getOrDefault(kind, "{\"chosen\":[0]}"));
    }

    /** The final quiz opens when the lessons before it are done. */
    private static void finishLessons(Visitor visitor) {
        Matcher lesson = LESSON.matcher(visitor.get(COURSE));
        while (lesson.find()) {
            String page = visitor.get(lesson.group(1).replace("&amp;", "&"));
            if (page.contains("name=\"done\"")) {
                Form done = Form.of(page, "bar");
                done.put("done", "yes");
                visitor.post(done);
            }
        }
    }

    private static String attribute(String page, String name) {
        Matcher attribute = Pattern.compile(name + "=\"([^\"]*)\"").matcher(page);
        if (!attribute.find()) {
            throw new Visitor.Unexpected("the quiz has no " + name);
        }
        return attribute.group(1);
    }

    void save() {
        visitor.put(address, answer);
    }
}
