package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.people.JobRoleRow;
import org.rosenstock.people.JobRoles;
import org.rosenstock.people.Role;
import org.rosenstock.shared.NotFound;

/** Page /people/job-roles: what people work as. */
@Named
@RequestScoped
public class JobRolesView {

    @Inject
    Asking asking;

    @Inject
    Asked asked;

    @Inject
    JobRoles jobRoles;

    private List<JobRoleRow> all = List.of();
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable Integer version;

    public void load() {
        Asker by = asking.asker();
        by.require(Role.ADMIN, Role.HR);
        all = jobRoles.list(by);
    }

    public String create() {
        jobRoles.create(asking.asker(), Finder.text(code), Finder.text(name));
        return Told.then("/people/job-roles", "jobRole.created");
    }

    public String rename() {
        jobRoles.rename(asking.asker(), asked.id(), Finder.text(name), getVersion());
        return Told.then("/people/job-roles", "jobRole.renamed");
    }

    public List<JobRoleRow> getAll() {
        return all;
    }

    /** The one that is being renamed. */
    public JobRoleRow getChosen() {
        return jobRoles.list(asking.asker()).stream()
                .filter(role -> role.id() == asked.id())
                .findFirst()
                .orElseThrow(() -> new NotFound("job role " + asked.id()));
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getName() {
        return name != null || asked.text("id").isEmpty() ? name : getChosen().name();
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public int getVersion() {
        return version == null ? getChosen().version() : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
