package org.rosenstock.wiki.rest;

import org.rosenstock.shared.NotFound;

/** Numbers in addresses; what is no number does not exist. */
final class WikiIds {

    private WikiIds() {}

    static long page(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound("wiki page " + id);
        }
        return Long.parseLong(id);
    }

    static int revision(String number) {
        if (!number.matches("[0-9]{1,9}")) {
            throw new NotFound("revision " + number);
        }
        return Integer.parseInt(number);
    }
}
