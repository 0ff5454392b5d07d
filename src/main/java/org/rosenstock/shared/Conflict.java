package org.rosenstock.shared;

import org.jspecify.annotations.Nullable;

/** Somebody else was quicker, or the present state forbids it. HTTP 409. Nothing was stored. */
public final class Conflict extends Failure {

    private static final long serialVersionUID = 1L;

    private final Finding finding;

    /** @param key full text key that tells the user what happened and what to do */
    public Conflict(String key) {
        this(key, null);
    }

    public Conflict(String key, @Nullable Throwable cause) {
        this(Finding.of("", key), cause);
    }

    /** @param finding says it with numbers and texts */
    public Conflict(Finding finding, @Nullable Throwable cause) {
        super(finding.key(), cause);
        this.finding = finding;
    }

    public String key() {
        return finding.key();
    }

    /** What the user is told. */
    public Finding finding() {
        return finding;
    }

    /** Throws when the form was filled from another state than the stored one. */
    public static void unlessSame(int formVersion, int storedVersion) {
        if (formVersion != storedVersion) {
            throw new Conflict("shared.conflict.changed");
        }
    }
}
