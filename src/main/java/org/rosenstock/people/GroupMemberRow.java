package org.rosenstock.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who belongs to a group.
 *
 * @param id of the membership
 * @param until last day, absent while open
 */
public record GroupMemberRow(
        long id,
        long employee,
        String name,
        @Nullable String unit,
        LocalDate from,
        @Nullable LocalDate until) {}
