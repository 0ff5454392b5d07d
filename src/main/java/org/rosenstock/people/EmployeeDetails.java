package org.rosenstock.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the personnel data say about one person.
 *
 * @param minorUntil eighteenth birthday of a minor, for HR and the person only
 * @param positions newest first
 * @param leads units led or deputised for, newest first
 * @param roles for the administration and the person only
 */
public record EmployeeDetails(
        long id,
        EmployeeForm data,
        @Nullable LocalDate exitDate,
        @Nullable LocalDate minorUntil,
        String language,
        List<PositionRow> positions,
        List<LeadRow> leads,
        Set<Role> roles) {

    public String displayName() {
        return data.firstName() + " " + data.lastName();
    }
}
