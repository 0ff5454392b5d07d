package org.rosenstock.shared;

import org.jspecify.annotations.Nullable;

/** Something the caller can understand and act on. Every other exception is a fault of the program. */
public abstract sealed class Failure extends RuntimeException permits NotFound, Refused, Conflict, Rejected {

    private static final long serialVersionUID = 1L;

    protected Failure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
