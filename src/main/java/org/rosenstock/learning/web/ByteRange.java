package org.rosenstock.learning.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a file, both ends inclusive. */
record ByteRange(long first, long last) {

    private static final Pattern HEADER = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static ByteRange whole(long size) {
        return new ByteRange(0, size - 1);
    }

    /** @return the part asked for; the whole for what we do not understand; null when it lies outside of the file */
    static @Nullable ByteRange parse(String header, long size) {
        Matcher parts = HEADER.matcher(header.strip());
        if (!parts.matches() || parts.group(1).isEmpty() && parts.group(2).isEmpty()) {
            return whole(size);
        }
        if (parts.group(1).isEmpty()) {
            long tail = Long.parseLong(parts.group(2));
            return tail == 0 ? null : new ByteRange(Math.max(0, size - tail), size - 1);
        }
        long first = Long.parseLong(parts.group(1));
        long last = parts.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(parts.group(2)), size - 1);
        return first >= size || last < first ? null : new ByteRange(first, last);
    }

    long length() {
        return last - first + 1;
    }
}
