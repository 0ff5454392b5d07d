package org.rosenstock.people;

import java.util.Arrays;
import java.util.Set;
import org.rosenstock.shared.Refused;

/**
 * On whose behalf a door is called, with what follows from it today.
 *
 * @param employee id of the employee, {@value #SYSTEM} for jobs and set-up
 * @param roles roles granted
 * @param ledUnits ids of the org units this person leads or deputises for today; never their sub-units (P04)
 */
public record Asker(long employee, Set<Role> roles, Set<Long> ledUnits) {

    public static final long SYSTEM = 0;

    public Asker {
        roles = Set.copyOf(roles);
        ledUnits = Set.copyOf(ledUnits);
    }

    /** The program itself: jobs, imports at start, migrations of data. May do everything. */
    public static Asker system() {
        return new Asker(SYSTEM, Set.of(Role.values()), Set.of());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isSystem() {
        return employee == SYSTEM;
    }

    public boolean isLead() {
        return !ledUnits.isEmpty();
    }

    public boolean leads(long orgUnit) {
        return ledUnits.contains(orgUnit);
    }

    /** @throws Refused unless this person has at least one of the roles */
    public void require(Role... anyOf) {
        if (Arrays.stream(anyOf).noneMatch(this::is)) {
            throw new Refused("employee " + employee + " has none of " + Arrays.toString(anyOf));
        }
    }

    /** @throws Refused unless this is the person concerned or the system */
    public void requireSelf(long concerned) {
        if (employee != concerned && !isSystem()) {
            throw new Refused("employee " + employee + " asks about employee " + concerned);
        }
    }
}
