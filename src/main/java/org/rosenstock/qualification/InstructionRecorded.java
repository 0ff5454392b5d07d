package org.rosenstock.qualification;

import java.time.LocalDate;
import java.util.Set;

/** An instruction on site was closed; these people have the evidence. */
public record InstructionRecorded(
        long instruction, String topic, LocalDate on, String instructor, Set<Long> employees) {

    public InstructionRecorded {
        employees = Set.copyOf(employees);
    }
}
