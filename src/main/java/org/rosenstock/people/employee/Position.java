package org.rosenstock.people.employee;

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
import org.rosenstock.people.PositionForm;

/** What somebody works as, in which unit, from one day until another. Past positions stay as they were. */
@Entity
@Table(name = "people_position")
public class Position {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_position_seq")
    @SequenceGenerator(name = "people_position_seq", sequenceName = "people_position_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "employee_id")
    private long employeeId;

    @Column(name = "org_unit_id")
    private long orgUnitId;

    @Column(name = "job_role_id")
    private long jobRoleId;

    @Column(name = "valid_from")
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "share_percent")
    private int sharePercent;

    @Version
    @Column(name = "version")
    private int version;

    protected Position() {}

    public Position(long employeeId, PositionForm form) {
        this.employeeId = employeeId;
        this.validFrom = form.from();
        correct(form);
    }

    /** Takes over unit, role and share without touching the dates. */
    public final void correct(PositionForm form) {
        orgUnitId = form.orgUnit();
        jobRoleId = form.jobRole();
        sharePercent = form.share();
    }

    public void endAfter(@Nullable LocalDate lastDay) {
        validUntil = lastDay;
    }

    public boolean isOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    public long employeeId() {
        return employeeId;
    }

    public long orgUnitId() {
        return orgUnitId;
    }

    public long jobRoleId() {
        return jobRoleId;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public int sharePercent() {
        return sharePercent;
    }

    public int version() {
        return version;
    }
}
