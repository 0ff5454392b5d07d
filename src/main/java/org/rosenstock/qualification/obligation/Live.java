package org.rosenstock.qualification.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.SqlValues;

/**
 * The row of an obligation that holds now.
 *
 * @param since day of what makes it different, where the question asks for one
 */
record Live(
        long id,
        LocalDate window,
        LocalDate due,
        @Nullable LocalDate covered,
        @Nullable LocalDate paused,
        @Nullable LocalDate fulfilled,
        @Nullable LocalDate expires,
        @Nullable LocalDate since) {

    static final String COLUMNS = "o.id, coalesce(o.window_from, o.opened_on) as w, o.due_on, o.covered_until,"
            + " o.paused_from, o.fulfilled_on, o.valid_until";

    static Live of(Object[] row) {
        return new Live(
                SqlValues.number(row[0]),
                SqlValues.date(row[1]),
                SqlValues.date(row[2]),
                SqlValues.dateOrNull(row[3]),
                SqlValues.dateOrNull(row[4]),
                SqlValues.dateOrNull(row[5]),
                SqlValues.dateOrNull(row[6]),
                SqlValues.dateOrNull(row[7]));
    }
}
