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
import org.rosenstock.people.UnitForm;
import org.rosenstock.people.UnitKind;

/** A part of the organisation. It is founded, may move to another parent, and ends; it is never deleted. */
@Entity
@Table(name = "people_org_unit")
public class OrgUnit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_org_unit_seq")
    @SequenceGenerator(name = "people_org_unit_seq", sequenceName = "people_org_unit_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    @Column(name = "code")
    private String code = "";

    @Column(name = "name")
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private UnitKind kind = UnitKind.SACHGEBIET;

    @Column(name = "valid_from")
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Version
    @Column(name = "version")
    private int version;

    protected OrgUnit() {}

    public OrgUnit(UnitForm form) {
        parentId = form.parent();
        validFrom = form.from();
        change(form);
    }

    /** Takes over code, name and kind; parent and dates have intentions of their own. */
    public final void change(UnitForm form) {
        code = form.code();
        name = form.name();
        kind = form.kind();
    }

    public boolean isCalled(UnitForm form) {
        return code.equals(form.code()) && name.equals(form.name()) && kind == form.kind();
    }

    public void moveTo(@Nullable Long parent) {
        parentId = parent;
    }

    public void endAfter(@Nullable LocalDate lastDay) {
        validUntil = lastDay;
    }

    public boolean isOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public @Nullable Long parentId() {
        return parentId;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public int version() {
        return version;
    }
}
