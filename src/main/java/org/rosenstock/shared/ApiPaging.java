package org.rosenstock.shared;

import org.jspecify.annotations.Nullable;

/** Page and size as the API takes them: text from the address, where a wrong number must be named, not ignored. */
public final class ApiPaging {

    private static final int USUAL_SIZE = 50;

    private ApiPaging() {}

    /** @throws Rejected when it is no number or out of bounds */
    public static Paging of(@Nullable String page, @Nullable String size) {
        return new Paging(
                number("page", "shared.paging.page", page, 0), number("size", "shared.paging.size", size, USUAL_SIZE));
    }

    private static int number(String field, String key, @Nullable String text, int absent) {
        if (text == null || text.isEmpty()) {
            return absent;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Rejected.of(field, key, Paging.MAX_SIZE);
        }
    }
}
