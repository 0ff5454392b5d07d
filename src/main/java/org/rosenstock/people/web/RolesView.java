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

    private List<RoleGrantRow> grants = List.of();
    private @Nullable String employee;
    private @Nullable Role role;

    public void load() {
        grants = roles.list(asking.asker());
    }

    public List<RoleGrantRow> getGrants() {
        return grants;
    }

    public List<RoleGrantRow> grants(Role of) {
        return grants.stream().filter(grant -> grant.role() == of).toList();
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
