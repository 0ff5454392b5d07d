package org.rosenstock.qualification.paper;

import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.EvidenceRow;

/**
 * A proof with what its paper says beyond the row.
 *
 * @param rule title of the rule it was given for
 * @param sign what the check page asks for; absent while the proof has no seal yet
 * @param unchanged whether the content still is what was sealed
 */
public record PaperFacts(
        EvidenceRow row,
        String firstName,
        String lastName,
        @Nullable String rule,
        @Nullable String sign,
        boolean unchanged) {

    public String holder() {
        return firstName + " " + lastName;
    }

    /** "M. A.": enough to recognise the paper in hand, not to learn a name. */
    public String initials() {
        return firstName.substring(0, 1) + ". " + lastName.substring(0, 1) + ".";
    }
}
