package org.rosenstock.shared;

/**
 * Which page of a list is asked for.
 *
 * @param page from 0
 * @param size rows per page, 1 to {@value #MAX_SIZE}
 */
public record Paging(int page, int size) {

    public static final int MAX_SIZE = 500;
    private static final int MAX_OFFSET = 10_000_000;

    public Paging {
        if (page < 0 || (long) page * size > MAX_OFFSET) {
            throw Rejected.of("page", "shared.paging.page");
        }
        if (size < 1 || size > MAX_SIZE) {
            throw Rejected.of("size", "shared.paging.size", MAX_SIZE);
        }
    }

    public static Paging first(int size) {
        return new Paging(0, size);
    }

    public int offset() {
        return page * size;
    }
}
