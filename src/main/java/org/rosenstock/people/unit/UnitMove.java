package org.rosenstock.people.unit;

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

/** From a day on a unit stands under another one. It is planned until that day, then done, and stays as history. */
@Entity
@Table(name = "people_unit_move")
public class UnitMove {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_unit_move_seq")
    @SequenceGenerator(name = "people_unit_move_seq", sequenceName = "people_unit_move_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "org_unit_id")
    private long orgUnitId;

    @Column(name = "effective")
    private LocalDate effective = LocalDate.EPOCH;

    @Column(name = "from_parent_id")
    private @Nullable Long fromParentId;

    @Column(name = "to_parent_id")
    private @Nullable Long toParentId;

    @Column(name = "done")
    private boolean done;

    @Version
    @Column(name = "version")
    private int version;

    protected UnitMove() {}

    public UnitMove(long orgUnitId, LocalDate effective, @Nullable Long toParentId) {
        this.orgUnitId = orgUnitId;
        this.effective = effective;
        this.toParentId = toParentId;
    }

    /** Another place from the same day on. Where the unit was before stays. */
    public void correct(@Nullable Long parent) {
        toParentId = parent;
    }

    /** @param before the unit above until now */
    public void carryOut(@Nullable Long before) {
        if (!done) {
            fromParentId = before;
            done = true;
        }
    }

    public long orgUnitId() {
        return orgUnitId;
    }

    public LocalDate effective() {
        return effective;
    }

    public @Nullable Long fromParentId() {
        return fromParentId;
    }

    public @Nullable Long toParentId() {
        return toParentId;
    }
}
