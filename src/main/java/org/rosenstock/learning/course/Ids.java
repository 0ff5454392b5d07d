package org.rosenstock.learning.course;

import org.jspecify.annotations.Nullable;

/** Ids of entities that must have been stored. */
final class Ids {

    private Ids() {}

    static long stored(@Nullable Long id) {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }
}
