package org.rosenstock.people.employee;

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

/** What people work as; the code comes from the personnel system. */
@Entity
@Table(name = "people_job_role")
public class JobRole {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_job_role_seq")
    @SequenceGenerator(name = "people_job_role_seq", sequenceName = "people_job_role_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "code")
    private String code = "";

    @Column(name = "name")
    private String name = "";

    @Version
    @Column(name = "version")
    private int version;

    protected JobRole() {}

    public JobRole(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public void rename(String newName) {
        name = newName;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public int version() {
        return version;
    }
}
