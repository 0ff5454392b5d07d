package org.rosenstock.qualification;

import java.util.List;

/**
 * Whom a rule concerns today, before it is stored.
 *
 * @param people how many
 * @param withProof how many of them have a proof that holds
 * @param units how many in which unit, the largest first
 */
public record AudiencePreview(long people, long withProof, List<UnitCount> units) {

    public AudiencePreview {
        units = List.copyOf(units);
    }

    public record UnitCount(String unit, long people) {}

    public long toDo() {
        return people - withProof;
    }
}
