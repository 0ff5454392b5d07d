package org.rosenstock.shell.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error in the form of RFC 9457.
 *
 * @param status HTTP status
 * @param detail what happened, in the language of the caller
 * @param reference number in the log, for faults of the program
 * @param errors what is wrong with the input
 */
public record Problem(
        String title,
        int status,
        @Nullable String detail,
        @Nullable String reference,
        @Nullable List<FieldProblem> errors) {

    /** Name of the input, empty when it concerns the whole, and the reason. */
    public record FieldProblem(String field, String reason) {}
}
