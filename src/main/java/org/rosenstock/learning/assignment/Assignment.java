package org.rosenstock.learning.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A course given to people until a date. Never changed: a mistake is withdrawn and assigned anew. */
@Entity
@Table(name = "learning_assignment")
class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_assignment_seq")
    @SequenceGenerator(name = "learning_assignment_seq", sequenceName = "learning_assignment_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "course_id")
    private long course;

    @Column(name = "assigned_by")
    private long assignedBy;

    @Column(name = "org_unit_id")
    private @Nullable Long orgUnit;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "note")
    private String note;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "counts_from")
    private Instant countsFrom;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(long course, long assignedBy, @Nullable Long orgUnit, LocalDate due, String note, Moment now) {
        this.course = course;
        this.assignedBy = assignedBy;
        this.orgUnit = orgUnit;
        this.due = due;
        this.note = note;
        this.createdAt = now.at();
        this.countsFrom = now.startOfDay();
    }

    /** Now, and when the day of now began. */
    record Moment(Instant at, Instant startOfDay) {}

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    @Override
    public String toString() {
        return "Assignment " + id;
    }
}
