package org.rosenstock.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that is wrong with an input.
 *
 * @param field name of the input as the form or the API calls it, empty when it concerns the whole
 * @param key full text key, such as "people.import.noHeader"
 * @param args numbers and texts for the message
 */
public record Finding(String field, String key, List<Object> args) implements Serializable {

    public Finding {
        args = List.copyOf(args);
    }

    public static Finding of(String field, String key, Object... args) {
        return new Finding(field, key, List.of(args));
    }
}
