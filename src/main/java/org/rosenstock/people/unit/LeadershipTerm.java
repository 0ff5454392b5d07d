package org.rosenstock.people.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.LeadKind;

/** Somebody leads or deputises for a unit from one day until another. Past terms stay as they were. */
@Entity
@Table(name = "people_leadership")
public class LeadershipTerm {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_leadership_seq")
    @SequenceGenerator(name = "people_leadership_seq", sequenceName = "people_leadership_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "org_unit_id")
    private long orgUnitId;

    @Column(name = "employee_id")
    private long employeeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private LeadKind kind = LeadKind.DEPUTY;

    @Column(name = "valid_from")
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Version
    @Column(name = "version")
    private int version;

    protected LeadershipTerm() {}

    public LeadershipTerm(
            long orgUnitId, long employeeId, LeadKind kind, LocalDate validFrom, @Nullable LocalDate validUntil) {
        this.orgUnitId = orgUnitId;
        this.employeeId = employeeId;
        this.kind = kind;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    public void endAfter(LocalDate lastDay) {
        validUntil = lastDay;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long orgUnitId() {
        return orgUnitId;
    }

    public long employeeId() {
        return employeeId;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public int version() {
        return version;
    }
}
