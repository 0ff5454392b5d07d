package org.rosenstock.shell.faults;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Failure;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;

/**
 * What an exception means to the person.
 *
 * @param status HTTP status
 * @param page name of the error page
 * @param cause the exception that tells most
 */
public record Fault(int status, String page, Throwable cause) {

    /** Status of an expired page; not in any standard, but the one servers use for it. */
    static final int EXPIRED = 440;

    public static final int SERVER_FAULT = 500;

    public static Fault of(Throwable thrown) {
        Failure failure = find(thrown, Failure.class);
        if (failure != null) {
            int status = status(failure);
            return new Fault(status, String.valueOf(status), failure);
        }
        if (find(thrown, ViewExpiredException.class) != null) {
            return new Fault(EXPIRED, "expired", thrown);
        }
        if (find(thrown, OptimisticLockException.class) != null) {
            return new Fault(409, "409", new Conflict("shared.conflict.changed", thrown));
        }
        return new Fault(SERVER_FAULT, "500", thrown);
    }

    /** True when the program is to blame: worth a line in the log. */
    public boolean isOurs() {
        return status >= SERVER_FAULT;
    }

    private static int status(Failure failure) {
        // A switch over the sealed type needs Java 21.
        if (failure instanceof NotFound) {
            return 404;
        }
        if (failure instanceof Refused) {
            return 403;
        }
        return failure instanceof Conflict ? 409 : 400;
    }

    private static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
