package org.rosenstock.shell.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.rosenstock.shared.Failure;

/** What a door refuses: 400, 403, 404 or 409. */
@Provider
public class FailureMapper implements ExceptionMapper<Failure> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Failure failure) {
        return Problems.of(failure, headers);
    }
}
