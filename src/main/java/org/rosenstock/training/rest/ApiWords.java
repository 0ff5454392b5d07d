package org.rosenstock.training.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rosenstock.training.Approval;

/** Names of states and choices as the API writes them: lower case. */
final class ApiWords {

    private ApiWords() {}

    static String of(Enum<?> value) {
        String name = value.name().toLowerCase(Locale.ROOT);
        return value == Approval.LEAD_OFFICE ? name.replace('_', '+') : name;
    }

    static String all(Enum<?>... values) {
        return Arrays.stream(values).map(ApiWords::of).collect(Collectors.joining(", "));
    }
}
