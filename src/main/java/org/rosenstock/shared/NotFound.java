package org.rosenstock.shared;

/** The thing asked for does not exist, or the asker may not know that it does. HTTP 404. */
public final class NotFound extends Failure {

    private static final long serialVersionUID = 1L;

    /** @param what kind and id for the log, such as "course brandschutz"; never shown on a page */
    public NotFound(String what) {
        super(what, null);
    }
}
