package org.rosenstock.qualification.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.CourseCompleted;
import org.rosenstock.qualification.EvidenceKind;

/** A proof about to be recorded. Each method adds something it says; {@link EvidenceRepository#add} freezes it. */
public final class NewEvidence {

    final long employee;
    final EvidenceKind kind;
    final String title;
    final LocalDate fulfilledOn;
    final @Nullable Long recordedBy;

    @Nullable
    Long course;

    @Nullable
    Long requirement;

    @Nullable
    Integer part;

    @Nullable
    String certificateNumber;

    @Nullable
    LocalDate validUntil;

    @Nullable
    String heldBy;

    @Nullable
    String topicVersion;

    @Nullable
    String method;

    @Nullable
    Long corrects;

    boolean voided;

    @Nullable
    String reason;

    @Nullable
    Document document;

    @Nullable
    String sender;

    @Nullable
    String senderKey;

    /**
     * @param recordedBy who answers for the record, absent when the program itself saw it
     */
    public NewEvidence(
            long employee, EvidenceKind kind, String title, LocalDate fulfilledOn, @Nullable Long recordedBy) {
        this.employee = employee;
        this.kind = kind;
        this.title = title;
        this.fulfilledOn = fulfilledOn;
        this.recordedBy = recordedBy;
    }

    /** A scan or certificate kept in the blob store. */
    public record Document(String key, String name, String type, long size) {}

    /** The proof that a completed course is. */
    static NewEvidence of(CourseCompleted completed) {
        NewEvidence evidence = new NewEvidence(
                completed.employee(), EvidenceKind.COURSE_COMPLETION, completed.title(), completed.on(), null);
        evidence.course = completed.course();
        evidence.certificateNumber = completed.certificateNumber();
        return evidence;
    }

    public NewEvidence ofCourse(@Nullable Long id) {
        course = id;
        return this;
    }

    /** Counts for this rule. @param onlyPart absent when it counts for any part */
    public NewEvidence ofRequirement(@Nullable Long id, @Nullable Integer onlyPart) {
        requirement = id;
        part = onlyPart;
        return this;
    }

    public NewEvidence numbered(@Nullable String certificate) {
        certificateNumber = certificate;
        return this;
    }

    public NewEvidence validUntil(@Nullable LocalDate lastDay) {
        validUntil = lastDay;
        return this;
    }

    /** @param who instructor or issuer */
    public NewEvidence heldBy(@Nullable String who) {
        heldBy = who;
        return this;
    }

    public NewEvidence taught(@Nullable String version, @Nullable String how) {
        topicVersion = version;
        method = how;
        return this;
    }

    public NewEvidence because(@Nullable String why) {
        reason = why;
        return this;
    }

    public NewEvidence with(@Nullable Document file) {
        document = file;
        return this;
    }

    /** Another system reported it under a key of its own. */
    public NewEvidence sentBy(String who, String key) {
        sender = who;
        senderKey = key;
        return this;
    }

    /** Takes the place of an earlier proof. */
    public NewEvidence correcting(long id, String why) {
        corrects = id;
        reason = why;
        return this;
    }

    /** Takes an earlier proof back and puts nothing in its place. */
    public NewEvidence voiding(long id, String why) {
        voided = true;
        return correcting(id, why);
    }
}
