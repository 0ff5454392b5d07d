package org.rosenstock.shell.faults;

import java.sql.SQLException;

/**
 * Where a fault came from, without the texts of its causes: a database tells the values of a row in its messages, and
 * those are personal data.
 */
final class Trace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Trace(Throwable fault) {
        super(describe(fault), fault.getCause() == null ? null : new Trace(fault.getCause()), false, true);
        setStackTrace(fault.getStackTrace());
    }

    private static String describe(Throwable fault) {
        String name = fault.getClass().getName();
        if (fault instanceof SQLException sql) {
            return name + " " + sql.getSQLState() + " " + sql.getErrorCode();
        }
        return fault instanceof NullPointerException ? name + ": " + fault.getMessage() : name;
    }
}
