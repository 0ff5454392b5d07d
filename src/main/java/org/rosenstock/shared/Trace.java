package org.rosenstock.shared;

import java.sql.SQLException;

/**
 * Where a fault came from, for the log, without the texts of its causes: a database tells the values of a row in its
 * messages, and those are personal data.
 */
public final class Trace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Trace(Throwable fault) {
        super(describe(fault), fault.getCause() == null ? null : new Trace(fault.getCause()), false, true);
        setStackTrace(fault.getStackTrace());
    }

    private static String describe(Throwable fault) {
        String name = fault.getClass().getName();
        if (fault instanceof SQLException sql) {
            return name + " " + sql.getSQLState() + " " + sql.getErrorCode();
        }
        return fault instanceof NullPointerException || fault instanceof Failure
                ? name + ": " + fault.getMessage()
                : name;
    }
}
