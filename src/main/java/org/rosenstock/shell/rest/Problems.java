package org.rosenstock.shell.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Failure;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Texts;
import org.rosenstock.shell.faults.Fault;
import org.rosenstock.shell.rest.Problem.FieldProblem;

/** Turns what went wrong into an answer. */
final class Problems {

    private static final String TYPE = "application/problem+json";

    private Problems() {}

    static Response of(Failure failure, HttpHeaders headers) {
        int status = Fault.of(failure).status();
        Locale locale = locale(headers);
        if (failure instanceof Rejected rejected) {
            List<FieldProblem> errors = rejected.findings().stream()
                    .map(finding -> new FieldProblem(finding.field(), Texts.get(locale, finding)))
                    .toList();
            return answer(status, null, null, errors);
        }
        return failure instanceof Conflict conflict
                ? answer(status, Texts.get(locale, conflict.finding()), null, null)
                : answer(status, null, null, null);
    }

    static Response answer(
            int status, @Nullable String detail, @Nullable String reference, @Nullable List<FieldProblem> errors) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? String.valueOf(status) : known.getReasonPhrase();
        return Response.status(status)
                .type(TYPE)
                .entity(new Problem(title, status, detail, reference, errors))
                .build();
    }

    private static Locale locale(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(wanted -> List.of("de", "en").contains(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.GERMAN);
    }
}
