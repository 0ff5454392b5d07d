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
 * One go at a quiz. Answers are saved as they are given, so an attempt outlives a closed window; it ends when it is
 * submitted or, with a time limit, when its deadline has passed. Only the learner ever sees it.
 */
@Entity
@Table(name = "learning_attempt")
public class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_attempt_seq")
    @SequenceGenerator(name = "learning_attempt_seq", sequenceName = "learning_attempt_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "participation_id")
    private long participationId;

    @Column(name = "lesson_id")
    private long lessonId;

    @Column(name = "number")
    private int number;

    @Column(name = "seed")
    private long seed;

    @Column(name = "started_at")
    private Instant startedAt = Instant.EPOCH;

    @Column(name = "deadline")
    private @Nullable Instant deadline;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "points")
    private @Nullable Integer points;

    @Column(name = "max_points")
    private @Nullable Integer maxPoints;

    @Column(name = "passed")
    private @Nullable Boolean passed;

    @Version
    @Column(name = "version")
    private int version;

    protected Attempt() {}

    /** @param seed keeps the shuffled order the same over the whole attempt */
    public Attempt(
            long participationId, long lessonId, int number, long seed, Instant startedAt, @Nullable Instant deadline) {
        this.participationId = participationId;
        this.lessonId = lessonId;
        this.number = number;
        this.seed = seed;
        this.startedAt = startedAt;
        this.deadline = deadline;
    }

    /** Points are kept in hundredths, so that partial credit stays exact. */
    public void submit(Instant at, int newPoints, int newMaxPoints, boolean isPassed) {
        submittedAt = at;
        points = newPoints;
        maxPoints = newMaxPoints;
        passed = isPassed;
    }

    public boolean isOpen() {
        return submittedAt == null;
    }

    public boolean isOverdue(Instant now) {
        return deadline != null && now.isAfter(deadline);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public long participationId() {
        return participationId;
    }

    public long lessonId() {
        return lessonId;
    }

    public int number() {
        return number;
    }

    public long seed() {
        return seed;
    }

    public @Nullable Instant deadline() {
        return deadline;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Integer points() {
        return points;
    }

    public @Nullable Integer maxPoints() {
        return maxPoints;
    }

    public @Nullable Boolean passed() {
        return passed;
    }
}
