package org.rosenstock.qualification.requirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.shared.Conflict;

/**
 * A rule: who has to take which course how often. Holds from a day on until it is ended; an ended rule stays readable
 * and never comes back.
 */
@Entity
@Table(name = "qualification_requirement")
class Requirement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "qualification_requirement_seq")
    @SequenceGenerator(
            name = "qualification_requirement_seq",
            sequenceName = "qualification_requirement_seq",
            allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "code")
    private String code;

    @Column(name = "title")
    private String title;

    @Column(name = "course_id")
    private @Nullable Long course;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "first_due_days")
    private int firstDueDays;

    @Column(name = "repeat_months")
    private @Nullable Integer repeatMonths;

    @Column(name = "active_from")
    private LocalDate activeFrom;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "offered")
    private boolean offered;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Requirement() {}

    Requirement(String code, LocalDate activeFrom, RequirementDefinition definition) {
        this.code = code;
        this.activeFrom = activeFrom;
        fill(definition);
    }

    /** Takes over what the form says; obligations that exist keep their dates. */
    void change(RequirementDefinition definition, int seen) {
        Conflict.unlessSame(seen, version);
        if (endedOn != null) {
            throw new Conflict("qualification.requirement.alreadyEnded");
        }
        fill(definition);
    }

    void end(LocalDate day) {
        if (endedOn != null) {
            throw new Conflict("qualification.requirement.alreadyEnded");
        }
        endedOn = day;
    }

    private void fill(RequirementDefinition definition) {
        course = definition.onlyCourse();
        title = definition.title();
        legalBasis = definition.legalBasis();
        purpose = definition.purpose();
        firstDueDays = definition.timing().firstDueDays();
        repeatMonths = definition.timing().interval();
        offered = definition.offered();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    @Override
    public String toString() {
        return "Requirement " + id;
    }
}
