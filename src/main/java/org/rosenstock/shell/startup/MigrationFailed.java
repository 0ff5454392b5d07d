package org.rosenstock.shell.startup;

/** The database could not be brought to the state this version needs; the server does not start. */
class MigrationFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MigrationFailed(String message, Throwable cause) {
        super(message, cause);
    }

    MigrationFailed(String message) {
        super(message);
    }
}
