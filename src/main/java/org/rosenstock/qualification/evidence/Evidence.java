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
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "requirement_id")
    private @Nullable Long requirement;

    @Column(name = "part")
    private @Nullable Integer part;

    @Column(name = "title")
    private String title;

    @Column(name = "kind")
    private String kind;

    @Column(name = "fulfilled_on")
    private LocalDate fulfilledOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "held_by")
    private @Nullable String heldBy;

    @Column(name = "topic_version")
    private @Nullable String topicVersion;

    @Column(name = "method")
    private @Nullable String method;

    @Column(name = "certificate_number")
    private @Nullable String certificateNumber;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private @Nullable Long recordedBy;

    @Column(name = "corrects_id")
    private @Nullable Long corrects;

    @Column(name = "voided")
    private boolean voided;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "document_key")
    private @Nullable String documentKey;

    @Column(name = "document_name")
    private @Nullable String documentName;

    @Column(name = "document_type")
    private @Nullable String documentType;

    @Column(name = "document_size")
    private @Nullable Long documentSize;

    @Column(name = "sender")
    private @Nullable String sender;

    @Column(name = "sender_key")
    private @Nullable String senderKey;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(NewEvidence proof, Instant recordedAt) {
        this.employee = proof.employee;
        this.course = proof.course;
        this.requirement = proof.requirement;
        this.part = proof.part;
        this.title = proof.title;
        this.kind = proof.kind.name();
        this.fulfilledOn = proof.fulfilledOn;
        this.validUntil = proof.validUntil;
        this.heldBy = proof.heldBy;
        this.topicVersion = proof.topicVersion;
        this.method = proof.method;
        this.certificateNumber = proof.certificateNumber;
        this.recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        this.recordedBy = proof.recordedBy;
        this.corrects = proof.corrects;
        this.voided = proof.voided;
        this.reason = proof.reason;
        this.sender = proof.sender;
        this.senderKey = proof.senderKey;
        keep(proof.document);
    }

    private void keep(NewEvidence.@Nullable Document document) {
        if (document != null) {
            documentKey = document.key();
            documentName = document.name();
            documentType = document.type();
            documentSize = document.size();
        }
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
