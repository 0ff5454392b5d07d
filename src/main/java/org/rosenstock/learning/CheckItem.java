package org.rosenstock.learning;

import java.util.List;
import org.rosenstock.shared.Finding;

/**
 * A point of the list before publishing.
 *
 * @param findings what is missing; the field is the code of the lesson, empty for the course as a whole
 */
public record CheckItem(CheckRule rule, List<Finding> findings) {

    public CheckItem {
        findings = List.copyOf(findings);
    }

    public boolean isMet() {
        return findings.isEmpty();
    }
}
