package org.rosenstock.qualification.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rosenstock.qualification.EvidenceCheck;

/** Follows the chains of people link by link. */
final class SealCheck {

    /** What is known of a chain: how far it was followed, and its last hash. */
    private record At(int number, String hash) {}

    private final Map<Long, At> reached = new HashMap<>();
    private final List<Long> broken = new ArrayList<>();
    private final List<Long> shortened = new ArrayList<>();
    private List<LocalDate> uncounted = List.of();
    private int people;
    private int records;
    private int unsealed;

    /** The next proof of a person, in the order of the chain; unsealed ones may come at any time. */
    void follow(SealedRow row) {
        if (!row.isSealed()) {
            unsealed++;
            return;
        }
        records++;
        At before = reached.getOrDefault(row.employee(), new At(0, Seal.START));
        if (!row.holds(before.number() + 1, before.hash())) {
            broken.add(row.id());
        }
        // Going on with what is stored names the changed record alone, not all that come after it.
        int number = row.number() == null ? before.number() + 1 : row.number();
        String hash = row.chainHash() == null ? "" : row.chainHash();
        reached.put(row.employee(), new At(number, hash));
    }

    /** The next link of a person whose content was removed after its period. */
    void followBare(long employee, int number, String content, String chain) {
        At before = reached.getOrDefault(employee, new At(0, Seal.START));
        if (number != before.number() + 1
                || !Seal.ofBare(content, before.hash()).chain().equals(chain)) {
            shortened.add(employee);
        }
        reached.put(employee, new At(number, chain));
    }

    /** Where the chain of a person is said to end, after its proofs. */
    void end(long employee, int links, String head) {
        people++;
        At at = reached.getOrDefault(employee, new At(0, Seal.START));
        if (at.number() != links || !at.hash().equals(head)) {
            shortened.add(employee);
        }
        reached.remove(employee);
    }

    /** Days on which more proofs went than the program removed. */
    void uncounted(List<LocalDate> days) {
        uncounted = days;
    }

    EvidenceCheck result() {
        // Sealed proofs of somebody who has no chain were put there past the program.
        reached.forEach((employee, at) -> shortened.add(employee));
        return new EvidenceCheck(people, records, unsealed, broken, shortened, uncounted);
    }
}
