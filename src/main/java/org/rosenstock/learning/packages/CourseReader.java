package org.rosenstock.learning.packages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.Topic;
import org.rosenstock.learning.content.MediaName;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.learning.course.CourseFacts;
import org.rosenstock.learning.course.CourseVersion;
import org.rosenstock.learning.quiz.Fields;

/** Reads course.yaml. */
final class CourseReader {

    static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,59}");

    private static final int MOST_LESSONS = 500;

    private final Fields fields;
    private final LessonReader lessons;
    private final Set<String> codes = new HashSet<>();

    CourseReader(Fields fields, LessonReader lessons) {
        this.fields = fields;
        this.lessons = lessons;
    }

    CoursePackage read(List<PackagedMedia> media) {
        String format = fields.text("format");
        if (!format.isEmpty() && !format.equals(CoursePackage.FORMAT)) {
            fields.add("format", "learning.package.unknownFormat", EntryName.shown(format), CoursePackage.FORMAT);
        }
        CoursePackage course = new CoursePackage(code(), facts(), chapters(), media);
        if (codes.size() > MOST_LESSONS) {
            fields.add("chapters", "learning.package.tooManyLessons", MOST_LESSONS);
        }
        fields.refuseUnknown();
        return course;
    }

    private String code() {
        String code = fields.text("id");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            fields.add("id", "learning.package.badCourseId", EntryName.shown(code));
        }
        return code;
    }

    private CourseFacts facts() {
        return new CourseFacts(
                limited(fields, "title", CourseVersion.TITLE_LENGTH),
                limited(fields, "summary", CourseVersion.SUMMARY_LENGTH),
                language(),
                topic(),
                cover(),
                rule());
    }

    /** Text that must be there and fit its column. */
    static String limited(Fields fields, String name, int length) {
        String text = fields.text(name).strip();
        if (text.length() > length) {
            fields.add(name, "learning.package.tooLong", name, length);
        }
        return text;
    }

    private String language() {
        String language = fields.text("language");
        if (!language.isEmpty() && !language.equals("de") && !language.equals("en")) {
            fields.add("language", "learning.package.unknownValue", EntryName.shown(language), "de, en");
        }
        return language;
    }

    private Topic topic() {
        String code = fields.text("topic");
        Optional<Topic> topic = Topic.of(code);
        if (topic.isEmpty() && !code.isEmpty()) {
            fields.add("topic", "learning.package.unknownTopic", EntryName.shown(code));
        }
        return topic.orElse(Topic.DIGITAL);
    }

    private @Nullable String cover() {
        return fields.has("cover") ? mediaName(fields, "cover") : null;
    }

    /** The name of a file given as media/name. */
    static @Nullable String mediaName(Fields fields, String field) {
        String path = fields.text(field);
        Optional<MediaName> medium = MediaName.of(path);
        if (medium.isEmpty() && !path.isEmpty()) {
            fields.add(field, "learning.package.noMediaPath", EntryName.shown(path));
        }
        return medium.map(MediaName::name).orElse(null);
    }

    private CompletionRule rule() {
        if (!fields.has("completion")) {
            return new CompletionRule(true, false, false);
        }
        Fields completion = fields.child("completion");
        CompletionRule rule = new CompletionRule(
                is(completion, "lessons", "all"),
                is(completion, "quiz", "passed"),
                is(completion, "task", "confirmed"));
        completion.refuseUnknown();
        if (rule.isEmpty()) {
            fields.add("completion", "learning.package.noCompletion");
        }
        return rule;
    }

    private static boolean is(Fields completion, String name, String value) {
        String found = completion.optionalText(name);
        if (found != null && !found.equals(value)) {
            completion.add(name, "learning.package.unknownValue", EntryName.shown(found), value);
        }
        return value.equals(found);
    }

    private List<PackagedChapter> chapters() {
        List<PackagedChapter> chapters = new ArrayList<>();
        for (Fields chapter : fields.children("chapters", 1)) {
            String title = limited(chapter, "title", CourseVersion.TITLE_LENGTH);
            chapters.add(new PackagedChapter(title, lessons(chapter)));
            chapter.refuseUnknown();
        }
        return chapters;
    }

    private List<PackagedLesson> lessons(Fields chapter) {
        List<PackagedLesson> read = new ArrayList<>();
        for (Fields lesson : chapter.children("lessons", 1)) {
            lessons.read(lesson).ifPresent(read::add);
            String code = lesson.optionalText("id");
            if (code != null && !codes.add(code)) {
                lesson.add("id", "learning.package.duplicateId", EntryName.shown(code));
            }
        }
        return read;
    }
}
