package org.rosenstock.shared;

import java.util.List;
import java.util.Locale;

/**
 * What every export says about itself.
 *
 * @param facts label and value: key date, filter, author, time
 */
public record ExportHead(Locale locale, String title, List<Fact> facts) {

    public ExportHead {
        facts = List.copyOf(facts);
    }

    public record Fact(String label, String value) {}
}
