package org.rosenstock.learning.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.Topic;
import org.rosenstock.shared.Conflict;

/** The content of a course at one time: the draft (number 0) or a published version, which never changes again. */
@Entity
@Table(name = "learning_course_version")
public class CourseVersion {

    public static final int DRAFT = 0;
    public static final int TITLE_LENGTH = 200;
    public static final int SUMMARY_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_course_version_seq")
    @SequenceGenerator(
            name = "learning_course_version_seq",
            sequenceName = "learning_course_version_seq",
            allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id")
    private @Nullable Course course;

    @Column(name = "number")
    private int number;

    @Column(name = "title")
    private String title = "";

    @Column(name = "summary")
    private String summary = "";

    @Column(name = "language")
    private String language = "de";

    @Enumerated(EnumType.STRING)
    @Column(name = "topic")
    private Topic topic = Topic.DIGITAL;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "cover")
    private @Nullable String cover;

    @Column(name = "rule_lessons")
    private boolean ruleLessons = true;

    @Column(name = "rule_quiz")
    private boolean ruleQuiz;

    @Column(name = "rule_task")
    private boolean ruleTask;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable Long publishedBy;

    @Version
    @Column(name = "version")
    private int version;

    protected CourseVersion() {}

    public CourseVersion(Course course, int number, CourseFacts facts) {
        this.course = course;
        this.number = number;
        assign(facts);
    }

    /** @throws Conflict when this version was published */
    public void describe(CourseFacts facts) {
        requireDraft();
        assign(facts);
    }

    /** The sum of its lessons' minutes. */
    public void lasts(int newMinutes) {
        minutes = newMinutes;
    }

    /** Seals a version that was made by copying the draft. */
    public void publishedBy(long employee, Instant at) {
        publishedAt = at;
        publishedBy = employee;
    }

    private void assign(CourseFacts facts) {
        title = facts.title();
        summary = facts.summary();
        language = facts.language();
        topic = facts.topic();
        cover = facts.cover();
        ruleLessons = facts.rule().lessons();
        ruleQuiz = facts.rule().quiz();
        ruleTask = facts.rule().task();
    }

    /** @throws Conflict when this version was published */
    public void requireDraft() {
        if (number != DRAFT) {
            throw new Conflict("learning.course.conflict.published");
        }
    }

    public CourseFacts facts() {
        return new CourseFacts(title, summary, language, topic, cover, rule());
    }

    public CompletionRule rule() {
        return new CompletionRule(ruleLessons, ruleQuiz, ruleTask);
    }

    public long id() {
        return Ids.stored(id);
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String language() {
        return language;
    }

    public int minutes() {
        return minutes;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public int version() {
        return version;
    }
}
