package org.rosenstock.learning.study;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes a course. It keeps the version it began with, remembers where the learner stopped, and ends with the
 * completion; taking the course again is another participation with the next run number.
 */
@Entity
@Table(name = "learning_participation")
public class Participation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_participation_seq")
    @SequenceGenerator(
            name = "learning_participation_seq",
            sequenceName = "learning_participation_seq",
            allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "course_id")
    private long courseId;

    @Column(name = "version_id")
    private long versionId;

    @Column(name = "employee_id")
    private long employeeId;

    @Column(name = "run")
    private int run;

    @Column(name = "started_at")
    private Instant startedAt = Instant.EPOCH;

    @Column(name = "touched_at")
    private Instant touchedAt = Instant.EPOCH;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "last_lesson_code")
    private @Nullable String lastLessonCode;

    @Version
    @Column(name = "version")
    private int version;

    protected Participation() {}

    public Participation(long employeeId, long courseId, long versionId, int run, Instant startedAt) {
        this.employeeId = employeeId;
        this.courseId = courseId;
        this.versionId = versionId;
        this.run = run;
        this.startedAt = startedAt;
        this.touchedAt = startedAt;
    }

    /** Remembers where to go on next time. */
    public void stopAt(String lessonCode, Instant at) {
        lastLessonCode = lessonCode;
        touchedAt = at;
    }

    public void complete(Instant at) {
        completedAt = at;
        touchedAt = at;
    }

    public boolean isCompleted() {
        return completedAt != null;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public long courseId() {
        return courseId;
    }

    public long versionId() {
        return versionId;
    }

    public long employeeId() {
        return employeeId;
    }

    public int run() {
        return run;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }

    public @Nullable String lastLessonCode() {
        return lastLessonCode;
    }
}
