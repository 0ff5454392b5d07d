package org.rosenstock.qualification.obligation;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The row that takes the place of another.
 *
 * @param replaced id of the row that ends
 * @param ended why it ends
 * @param anew whether another cycle begins
 * @param why the new row is there; absent when for the same reason as before
 */
record Step(
        long replaced,
        String ended,
        boolean anew,
        @Nullable String why,
        LocalDate window,
        LocalDate due,
        @Nullable LocalDate covered,
        @Nullable LocalDate paused) {

    /** Columns of the JSON that {@link #json} writes. */
    static final String COLUMNS =
            "columns (id bigint path '$.id', ended varchar(20) path '$.ended', anew int path '$.anew',"
                    + " why varchar(20) path '$.why', w date path '$.w', due date path '$.due', covered date path '$.covered',"
                    + " paused date path '$.paused')";

    /** Same cycle, something about it changed. */
    static Step same(Live row, String ended, @Nullable String why, LocalDate due, @Nullable LocalDate paused) {
        return new Step(row.id(), ended, false, why, row.window(), due, row.covered(), paused);
    }

    /** Another cycle begins. */
    static Step cycle(Live row, String why, TimeModel.Task task, @Nullable LocalDate covered) {
        return new Step(
                row.id(), why.equals("RENEWAL") ? "RENEWED" : why, true, why, task.opens(), task.due(), covered, null);
    }

    JsonObjectBuilder json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", replaced)
                .add("ended", ended)
                .add("anew", anew ? 1 : 0)
                .add("w", window.toString())
                .add("due", due.toString());
        if (why != null) {
            json.add("why", why);
        }
        if (covered != null) {
            json.add("covered", covered.toString());
        }
        if (paused != null) {
            json.add("paused", paused.toString());
        }
        return json;
    }
}
