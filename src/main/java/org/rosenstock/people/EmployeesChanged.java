package org.rosenstock.people;

import java.util.Set;

/**
 * Positions, entry or exit of employees have changed. Fired in the transaction of the change.
 *
 * @param employees ids of those it concerns
 */
public record EmployeesChanged(Set<Long> employees) {

    public EmployeesChanged {
        employees = Set.copyOf(employees);
    }
}
