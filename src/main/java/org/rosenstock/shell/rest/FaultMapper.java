package org.rosenstock.shell.rest;

import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.rosenstock.shared.Failure;
import org.rosenstock.shell.faults.Fault;
import org.rosenstock.shell.faults.Reference;
import org.rosenstock.shell.rest.Problem.FieldProblem;

/** Everything else: what HTTP itself forbids keeps its status, unreadable JSON is 400, the rest is our fault. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final int BAD_REQUEST = 400;

    @Context
    HttpServletRequest request;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Fault fault = Fault.of(thrown);
        if (fault.cause() instanceof Failure failure) {
            return Problems.of(failure, headers);
        }
        if (isUnreadable(thrown)) {
            List<FieldProblem> errors = List.of(new FieldProblem("", "The body is not the JSON expected here."));
            return Problems.answer(BAD_REQUEST, null, null, errors);
        }
        if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < Fault.SERVER_FAULT) {
            return Problems.answer(http.getResponse().getStatus(), null, null, null);
        }
        return Problems.answer(fault.status(), null, Reference.log(request, fault.cause()), null);
    }

    private static boolean isUnreadable(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonbException || cause instanceof JsonParsingException) {
                return thrown instanceof ProcessingException || thrown instanceof WebApplicationException;
            }
        }
        return false;
    }
}
