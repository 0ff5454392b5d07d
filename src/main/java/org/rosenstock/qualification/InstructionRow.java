package org.rosenstock.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One instruction on site.
 *
 * @param version of the rule when it was opened; the part is numbered as there
 * @param rule title of the rule it counts for
 * @param document name of the file with the signed list
 * @param invited how many people are on the list
 * @param present how many of them are there
 */
public record InstructionRow(
        long id,
        long requirement,
        long version,
        int part,
        String rule,
        String topic,
        String topicVersion,
        LocalDate on,
        String place,
        InstructionMethod method,
        long instructor,
        String instructorName,
        InstructionState state,
        @Nullable String document,
        long invited,
        long present) {

    public boolean isOpen() {
        return state == InstructionState.OPEN;
    }
}
