package org.rosenstock.qualification;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether the proofs still say what was sealed.
 *
 * @param people chains looked at
 * @param records sealed proofs looked at
 * @param unsealed proofs that have no seal yet
 * @param broken numbers of the proofs that were changed, added past the program or follow a missing one
 * @param shortened people of whom proofs are missing
 * @param uncounted days on which other proofs went than the removal after their period counted
 */
public record EvidenceCheck(
        int people, int records, int unsealed, List<Long> broken, List<Long> shortened, List<LocalDate> uncounted) {

    public EvidenceCheck {
        broken = List.copyOf(broken);
        shortened = List.copyOf(shortened);
        uncounted = List.copyOf(uncounted);
    }

    /** Nothing went unexplained. */
    public EvidenceCheck(int people, int records, int unsealed, List<Long> broken, List<Long> shortened) {
        this(people, records, unsealed, broken, shortened, List.of());
    }

    public boolean isSound() {
        return broken.isEmpty() && shortened.isEmpty() && uncounted.isEmpty();
    }
}
