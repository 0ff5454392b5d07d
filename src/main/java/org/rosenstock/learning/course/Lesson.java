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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.TaskConfirm;

/** One step of a course. Its code stays the same from version to version, its id does not. */
@Entity
@Table(name = "learning_lesson")
public class Lesson {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_lesson_seq")
    @SequenceGenerator(name = "learning_lesson_seq", sequenceName = "learning_lesson_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private @Nullable CourseVersion version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "chapter_id")
    private @Nullable Chapter chapter;

    @Column(name = "code")
    private String code = "";

    @Column(name = "sort")
    private int sort;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private LessonKind kind = LessonKind.TEXT;

    @Column(name = "title")
    private String title = "";

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "body")
    private String body = "";

    @Column(name = "media")
    private @Nullable String media;

    @Enumerated(EnumType.STRING)
    @Column(name = "task_confirm")
    private TaskConfirm taskConfirm = TaskConfirm.SELF;

    @Column(name = "quiz_pass")
    private int quizPass;

    @Column(name = "quiz_attempts")
    private int quizAttempts;

    @Column(name = "quiz_minutes")
    private @Nullable Integer quizMinutes;

    @Column(name = "quiz_shuffle")
    private boolean quizShuffle;

    @Version
    @Column(name = "version")
    private int edition;

    protected Lesson() {}

    public Lesson(CourseVersion version, Chapter chapter, int sort, LessonKind kind, String code) {
        this.version = version;
        this.chapter = chapter;
        this.sort = sort;
        this.kind = kind;
        this.code = code;
    }

    /** @param newMinutes estimated time */
    public void describe(String newTitle, int newMinutes) {
        title = newTitle;
        minutes = newMinutes;
    }

    /**
     * @param markdown text of the lesson, or what introduces the document, quiz or task
     * @param mediaName the document of a document lesson
     */
    public void write(String markdown, @Nullable String mediaName) {
        body = markdown;
        media = mediaName;
    }

    public void confirmedBy(TaskConfirm who) {
        taskConfirm = who;
    }

    /**
     * @param pass share of points in percent
     * @param attempts 0 for any number
     * @param timeLimit minutes, or none
     */
    public void quiz(int pass, int attempts, @Nullable Integer timeLimit, boolean shuffle) {
        quizPass = pass;
        quizAttempts = attempts;
        quizMinutes = timeLimit;
        quizShuffle = shuffle;
    }

    public void moveTo(Chapter newChapter, int newSort) {
        chapter = newChapter;
        sort = newSort;
    }

    public long id() {
        return Ids.stored(id);
    }

    public Chapter chapter() {
        return Objects.requireNonNull(chapter, "every lesson belongs to a chapter");
    }

    public String code() {
        return code;
    }

    /** Grows with every change; tells two editors apart. */
    public int edition() {
        return edition;
    }

    public int sort() {
        return sort;
    }

    public LessonKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public int minutes() {
        return minutes;
    }

    public String body() {
        return body;
    }

    public @Nullable String media() {
        return media;
    }

    public TaskConfirm taskConfirm() {
        return taskConfirm;
    }

    public int quizPass() {
        return quizPass;
    }

    public int quizAttempts() {
        return quizAttempts;
    }

    public @Nullable Integer quizMinutes() {
        return quizMinutes;
    }

    public boolean quizShuffle() {
        return quizShuffle;
    }
}
