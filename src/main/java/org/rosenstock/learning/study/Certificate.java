package org.rosenstock.learning.study;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Proof of a completed participation. Written once and never changed; what it says is what was true on that day. */
@Entity
@Table(name = "learning_certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_certificate_seq")
    @SequenceGenerator(
            name = "learning_certificate_seq",
            sequenceName = "learning_certificate_seq",
            allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "number")
    private String number = "";

    @Column(name = "check_code")
    private String checkCode = "";

    @Column(name = "participation_id")
    private long participationId;

    @Column(name = "employee_id")
    private long employeeId;

    @Column(name = "course_id")
    private long courseId;

    @Column(name = "title")
    private String title = "";

    @Column(name = "holder_name")
    private String holderName = "";

    @Column(name = "initials")
    private String initials = "";

    @Column(name = "completed_on")
    private LocalDate completedOn = LocalDate.EPOCH;

    @Column(name = "blob_key")
    private String blobKey = "";

    protected Certificate() {}

    public Certificate(String number, String checkCode, Participation participation, LocalDate completedOn) {
        this.number = number;
        this.checkCode = checkCode;
        this.participationId = participation.id();
        this.employeeId = participation.employeeId();
        this.courseId = participation.courseId();
        this.completedOn = completedOn;
    }

    /** Sets what is printed on it. */
    public void names(String newHolder, String newInitials, String newTitle) {
        holderName = newHolder;
        initials = newInitials;
        title = newTitle;
    }

    /** The printed document, kept for good; a record taken over from elsewhere is printed when first asked for. */
    public void print(String newBlobKey) {
        if (!blobKey.isEmpty()) {
            throw new IllegalStateException("certificate " + number + " was printed before");
        }
        blobKey = newBlobKey;
    }

    public boolean isPrinted() {
        return !blobKey.isEmpty();
    }

    public String number() {
        return number;
    }

    public String checkCode() {
        return checkCode;
    }

    public String title() {
        return title;
    }

    public String holderName() {
        return holderName;
    }

    public String initials() {
        return initials;
    }

    public long employeeId() {
        return employeeId;
    }

    public LocalDate completedOn() {
        return completedOn;
    }

    public String blobKey() {
        return blobKey;
    }
}
