package org.rosenstock.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;

/** Page /shell/administration: the way to everything that runs the platform. */
@Named
@RequestScoped
public class AdministrationView {

    private static final List<Entry> PEOPLE = List.of(
            new Entry("units", "/people/units", "network"),
            new Entry("employees", "/people/employees", "users-round"),
            new Entry("roles", "/people/roles", "shield-check"),
            new Entry("groups", "/people/groups", "users"),
            new Entry("jobRoles", "/people/job-roles", "briefcase"),
            new Entry("import", "/people/import", "upload"));

    private static final List<Entry> PLATFORM = List.of(
            new Entry("settings", "/shell/settings", "settings"),
            new Entry("outbox", "/notification/outbox", "mail"),
            new Entry("jobs", "/shell/jobs", "timer"),
            new Entry("audit", "/shell/audit", "history"));

    @Inject
    Asking asking;

    /** One page of the administration; {@code key} continues "administration." in the bundle. */
    public record Entry(String key, String url, String icon) {}

    public void load() {
        asking.asker().require(Role.ADMIN);
    }

    public List<Entry> getPeople() {
        return PEOPLE;
    }

    public List<Entry> getPlatform() {
        return PLATFORM;
    }
}
