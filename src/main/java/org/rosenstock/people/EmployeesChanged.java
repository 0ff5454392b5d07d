package org.rosenstock.people;

import java.util.Set;

/** Positions, entry, exit, pauses or groups of these people changed, or their unit moved; fired within the same transaction. */
public record EmployeesChanged(Set<Long> employees) {

    public EmployeesChanged {
        employees = Set.copyOf(employees);
    }
}
