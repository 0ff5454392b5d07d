package org.rosenstock.shell.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shell.demo.CityNames.Name;

/**
 * A person of the demo city.
 *
 * @param positions in the order of time
 * @param grant role granted, empty for none
 */
record CityPerson(
        long id,
        Name name,
        String userName,
        @Nullable String email,
        LocalDate entry,
        @Nullable LocalDate exit,
        String grant,
        List<Spell> positions) {

    /** A position from one day to another. */
    record Spell(
            CityUnit unit,
            String jobRole,
            LocalDate from,
            @Nullable LocalDate until,
            int share) {}

    private static final int FIRST_STAFF_NUMBER = 100_000;

    String staffNumber() {
        return String.valueOf(FIRST_STAFF_NUMBER + id);
    }

    boolean hasLeft(LocalDate today) {
        return exit != null && exit.isBefore(today);
    }
}
