package org.rosenstock.qualification;

import java.util.List;

/**
 * Whether the proofs still say what was sealed.
 *
 * @param people chains looked at
 * @param records sealed proofs looked at
 * @param unsealed proofs that have no seal yet
 * @param broken numbers of the proofs that were changed, added past the program or follow a missing one
 * @param shortened people whose last proofs are missing
 */
public record EvidenceCheck(int people, int records, int unsealed, List<Long> broken, List<Long> shortened) {

    public EvidenceCheck {
        broken = List.copyOf(broken);
        shortened = List.copyOf(shortened);
    }

    public boolean isSound() {
        return broken.isEmpty() && shortened.isEmpty();
    }
}
