package org.rosenstock.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An instruction on site as somebody opens it.
 *
 * @param requirement rule whose part is done by it
 * @param topic empty to take the title of the rule
 * @param topicVersion which version of the matter is taught, such as the date of the operating instructions
 * @param on absent when what was typed is no date
 */
public record InstructionForm(
        long requirement,
        int part,
        String topic,
        String topicVersion,
        @Nullable LocalDate on,
        String place,
        InstructionMethod method) {

    public InstructionForm {
        topic = topic == null ? "" : topic.strip();
        topicVersion = topicVersion == null ? "" : topicVersion.strip();
        place = place == null ? "" : place.strip();
    }
}
