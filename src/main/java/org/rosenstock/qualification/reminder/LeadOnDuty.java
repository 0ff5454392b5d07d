package org.rosenstock.qualification.reminder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who answers for a unit today. */
final class LeadOnDuty {

    private LeadOnDuty() {}

    /**
     * Somebody who leads a unit or deputises.
     *
     * @param away in a pause today
     */
    record Candidate(long employee, boolean deputy, boolean away) {}

    /**
     * The lead; a deputy while the lead is away or there is none. When all are away it is the lead, who finds it on
     * return: better late than told to nobody.
     *
     * @param concerned never told about themselves, and their deputies are not told about a lead either
     */
    static Optional<Long> of(List<Candidate> candidates, long concerned) {
        if (candidates.stream().anyMatch(one -> one.employee() == concerned && !one.deputy())) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(one -> one.employee() != concerned)
                .min(Comparator.comparing(Candidate::away)
                        .thenComparing(Candidate::deputy)
                        .thenComparing(Candidate::employee))
                .map(Candidate::employee);
    }
}
