package org.rosenstock.people.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** People who belong together for a purpose, across units. */
@Entity
@Table(name = "people_group")
public class PeopleGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_group_seq")
    @SequenceGenerator(name = "people_group_seq", sequenceName = "people_group_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "name")
    private String name = "";

    @Column(name = "purpose")
    private String purpose = "";

    @Version
    @Column(name = "version")
    private int version;

    protected PeopleGroup() {}

    public PeopleGroup(String name, String purpose) {
        this.name = name;
        this.purpose = purpose;
    }

    public void change(String newName, String newPurpose) {
        name = newName;
        purpose = newPurpose;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }

    public int version() {
        return version;
    }
}
