package org.rosenstock.people.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody belongs to a group from one day until another. */
@Entity
@Table(name = "people_group_member")
public class GroupMember {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_group_member_seq")
    @SequenceGenerator(name = "people_group_member_seq", sequenceName = "people_group_member_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "employee_id")
    private long employeeId;

    @Column(name = "valid_from")
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Version
    @Column(name = "version")
    private int version;

    protected GroupMember() {}

    public GroupMember(long groupId, long employeeId, LocalDate validFrom, @Nullable LocalDate validUntil) {
        this.groupId = groupId;
        this.employeeId = employeeId;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    public void endAfter(LocalDate lastDay) {
        validUntil = lastDay;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long groupId() {
        return groupId;
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
}
