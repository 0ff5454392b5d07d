package org.rosenstock.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit that comes, or came, under another one.
 *
 * @param from label of the unit above until then, absent at the top
 * @param to label of the unit above from that day on, absent at the top
 * @param done false while it is planned
 */
public record UnitMoveRow(
        LocalDate effective,
        @Nullable String from,
        @Nullable String to,
        boolean done) {}
