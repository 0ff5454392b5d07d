package org.rosenstock.qualification.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CourseCompleted;

/** Proof that somebody fulfilled something. Written once; neither program nor database changes it again. */
@Entity
@Table(name = "qualification_evidence")
class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "qualification_evidence_seq")
    @SequenceGenerator(
            name = "qualification_evidence_seq",
            sequenceName = "qualification_evidence_seq",
            allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "employee_id")
    private long employee;

    @Column(name = "course_id")
    private @Nullable Long course;

    @Column(name = "title")
    private String title;

    @Column(name = "kind")
    private String kind;

    @Column(name = "fulfilled_on")
    private LocalDate fulfilledOn;

    @Column(name = "certificate_number")
    private @Nullable String certificateNumber;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    /** The proof that a completed course is. */
    Evidence(CourseCompleted completed, Instant recordedAt) {
        this.employee = completed.employee();
        this.course = completed.course();
        this.title = completed.title();
        this.kind = "COURSE_COMPLETION";
        this.fulfilledOn = completed.on();
        this.certificateNumber = completed.certificateNumber();
        this.recordedAt = recordedAt;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    @Override
    public String toString() {
        return "Evidence " + id;
    }
}
