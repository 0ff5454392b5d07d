package org.rosenstock.training.rest;

import org.rosenstock.shared.NotFound;

/** Numbers in addresses; what is no number does not exist. */
final class ApiIds {

    private ApiIds() {}

    static long session(String id) {
        return number("training session", id);
    }

    static long registration(String id) {
        return number("registration", id);
    }

    private static long number(String what, String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound(what + " " + id);
        }
        return Long.parseLong(id);
    }
}
