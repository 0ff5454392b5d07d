package org.rosenstock.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.people.RoleGrantRow;
import org.rosenstock.people.Roles;

/** Page /people/roles: who may do more than an employee. */
@Named
@RequestScoped
public class RolesView {

    @Inject
    Asking asking;

    @Inject
    Finder finder;

    @Inject
    Roles roles;

    private @Nullable List<RoleGrantRow> grants;
    private @Nullable String employee;
    private @Nullable Role role;

    /** Reads before anything is written, so that a refusal is answered with its page. */
    public void load() {
        getGrants();
    }

    /** Read when asked for: a button in the list is found again only if the list is there. */
    public List<RoleGrantRow> getGrants() {
        if (grants == null) {
            grants = roles.list(asking.asker());
        }
        return grants;
    }

    public List<RoleGrantRow> grants(Role of) {
        return getGrants().stream().filter(grant -> grant.role() == of).toList();
    }

    public List<Role> getAll() {
        return List.of(Role.values());
    }

    public String grant() {
        roles.grant(asking.asker(), finder.person("employee", employee).id(), Finder.required("role", role));
        return Told.then("/people/roles", "roles.granted");
    }

    public String withdraw(long from, Role which) {
        roles.withdraw(asking.asker(), from, which);
        return Told.then("/people/roles", "roles.withdrawn");
    }

    public @Nullable String getEmployee() {
        return employee;
    }

    public void setEmployee(@Nullable String employee) {
        this.employee = employee;
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }
}
