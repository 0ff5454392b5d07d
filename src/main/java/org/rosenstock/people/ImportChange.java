package org.rosenstock.people;

import java.util.List;

/**
 * What an import does to one unit or one person.
 *
 * @param line in the file, 0 for those that are missing in it
 * @param key staff number or code
 */
public record ImportChange(Kind kind, int line, String key, String name, List<Value> values) {

    public enum Kind {
        ADDED,
        CHANGED,
        ENDED
    }

    /**
     * One value.
     *
     * @param before as shown to people, empty when there was none
     * @param after as shown to people, empty when there is none
     */
    public record Value(ImportField field, String before, String after) {}

    public ImportChange {
        values = List.copyOf(values);
    }
}
