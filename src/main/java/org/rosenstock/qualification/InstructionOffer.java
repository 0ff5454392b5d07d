package org.rosenstock.qualification;

import java.time.LocalDate;

/** What somebody confirms to have attended. */
public record InstructionOffer(
        long id, String rule, String topic, String topicVersion, LocalDate on, String place, String instructor) {}
