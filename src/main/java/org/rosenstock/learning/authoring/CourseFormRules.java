package org.rosenstock.learning.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rosenstock.learning.CourseForm;
import org.rosenstock.learning.LessonForm;
import org.rosenstock.learning.Topic;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.learning.course.CourseFacts;
import org.rosenstock.learning.course.CourseVersion;
import org.rosenstock.learning.quiz.QuizSettings;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;

/** What may stand in the forms of authors; the fields of the findings are named like the inputs. */
public final class CourseFormRules {

    private static final Set<String> LANGUAGES = Set.of("de", "en");
    private static final int LONGEST = 600;
    private static final int BODY_LENGTH = 200_000;
    private static final int PERCENT = 100;

    private CourseFormRules() {}

    /** @throws Rejected when something is missing or too long */
    public static CourseFacts facts(CourseForm form, Set<String> media) {
        List<Finding> findings = new ArrayList<>();
        title(form.title(), findings);
        if (form.summary().length() > CourseVersion.SUMMARY_LENGTH) {
            findings.add(Finding.of("summary", "learning.authoring.tooLong", CourseVersion.SUMMARY_LENGTH));
        }
        Topic topic = Topic.of(form.topic()).orElse(null);
        if (topic == null || !LANGUAGES.contains(form.language())) {
            findings.add(Finding.of(topic == null ? "topic" : "language", "learning.authoring.choose"));
        }
        if (form.cover() != null && !media.contains(form.cover())) {
            findings.add(Finding.of("cover", "learning.authoring.choose"));
        }
        Rejected.unlessEmpty(findings);
        return new CourseFacts(
                form.title().strip(),
                form.summary().strip(),
                form.language(),
                topic == null ? Topic.DIGITAL : topic,
                form.cover(),
                new CompletionRule(form.ruleLessons(), form.ruleQuiz(), form.ruleTask()));
    }

    /** @throws Rejected when something is missing or out of range */
    public static void check(LessonForm form, Set<String> media) {
        List<Finding> findings = new ArrayList<>();
        title(form.title(), findings);
        range("minutes", form.minutes(), 0, LONGEST, findings);
        if (form.body().length() > BODY_LENGTH) {
            findings.add(Finding.of("body", "learning.authoring.tooLong", BODY_LENGTH));
        }
        if (form.media() != null && !media.contains(form.media())) {
            findings.add(Finding.of("media", "learning.authoring.choose"));
        }
        QuizSettings quiz = form.quiz();
        range("pass", quiz.pass(), 0, PERCENT, findings);
        range("attempts", quiz.attempts(), 0, PERCENT, findings);
        Integer limit = quiz.minutes();
        range("limit", limit == null ? 1 : limit, 1, LONGEST, findings);
        Rejected.unlessEmpty(findings);
    }

    /** @throws Rejected when it is empty or too long */
    public static String title(String field, String title) {
        List<Finding> findings = new ArrayList<>();
        title(title, findings);
        if (!findings.isEmpty()) {
            throw Rejected.of(
                    field, findings.get(0).key(), findings.get(0).args().toArray());
        }
        return title.strip();
    }

    private static void title(String title, List<Finding> findings) {
        if (title.isBlank()) {
            findings.add(Finding.of("title", "learning.authoring.needsTitle"));
        } else if (title.strip().length() > CourseVersion.TITLE_LENGTH) {
            findings.add(Finding.of("title", "learning.authoring.tooLong", CourseVersion.TITLE_LENGTH));
        }
    }

    private static void range(String field, int value, int least, int most, List<Finding> findings) {
        if (value < least || value > most) {
            findings.add(Finding.of(field, "learning.authoring.range", least, most));
        }
    }
}
