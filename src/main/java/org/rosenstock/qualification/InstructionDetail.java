package org.rosenstock.qualification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One instruction on site with its people.
 *
 * @param code what the people enter now, absent when nothing can be entered
 * @param codeUntil when the code ends
 * @param own whether the asker holds it
 * @param counts false when the rule has been changed and no longer asks for this part on site
 */
public record InstructionDetail(
        InstructionRow row,
        @Nullable String code,
        @Nullable Instant codeUntil,
        boolean own,
        boolean counts,
        List<Participant> people) {

    /** @param confirmedAt when the person said so, absent when the instructor did or nobody yet */
    public record Participant(
            long employee,
            String name,
            String unit,
            boolean present,
            @Nullable Instant confirmedAt) {}

    public InstructionDetail {
        people = List.copyOf(people);
    }
}
