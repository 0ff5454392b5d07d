package org.rosenstock.shell.faults;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.rosenstock.shared.Trace;

/** The number of a fault: on the page, in the answer of the API, and in the log. */
public final class Reference {

    private static final Logger LOG = Logger.getLogger("org.rosenstock.fault");
    private static final String ATTRIBUTE = "rosenstock.reference";
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** The reference of this request, made when first asked for. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String made = RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
        request.setAttribute(ATTRIBUTE, made);
        return made;
    }

    /** Logs a fault once under its reference. Neither the query of the address nor messages of causes are logged. */
    public static String log(HttpServletRequest request, Throwable fault) {
        String reference = of(request);
        LOG.log(
                Level.SEVERE,
                new Trace(fault),
                () -> "fault " + reference + " at " + request.getMethod() + " " + request.getRequestURI());
        return reference;
    }
}
