package org.rosenstock.qualification;

import java.util.Set;

/**
 * Obligations have been opened, fulfilled or ended. Fired in the transaction of the change.
 *
 * @param employees whose; empty when it may be anybody's
 */
public record ObligationsChanged(Set<Long> employees) {

    public ObligationsChanged {
        employees = Set.copyOf(employees);
    }

    public static ObligationsChanged ofAnybody() {
        return new ObligationsChanged(Set.of());
    }

    public boolean anybody() {
        return employees.isEmpty();
    }
}
