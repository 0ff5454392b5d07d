package org.rosenstock.shared;

/** The asker may not do this. HTTP 403. */
public final class Refused extends Failure {

    private static final long serialVersionUID = 1L;

    /** @param why for the log; never shown on a page */
    public Refused(String why) {
        super(why, null);
    }
}
