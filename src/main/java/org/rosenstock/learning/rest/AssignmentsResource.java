package org.rosenstock.learning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rosenstock.learning.AssignmentForm;
import org.rosenstock.learning.Assignments;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Rejected;

/** Assigning courses, for leads and HR. */
@Path("learning/assignments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "learning")
public class AssignmentsResource {

    @Inject
    Asking asking;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentReader reader;

    /** How many people got the course; those who had it open already are left out. */
    public record Assigned(int people) {}

    @POST
    @Operation(summary = "Give a course to people with a due date")
    @APIResponse(responseCode = "201", description = "assigned")
    @APIResponse(responseCode = "400", description = "the problem names field and reason")
    @APIResponse(responseCode = "403", description = "neither lead nor HR, or people out of reach")
    public Response assign(@Nullable AssignmentRequest request) {
        Asker asker = asking.asker();
        if (!asker.isLead()) {
            asker.require(Role.HR);
        }
        if (request == null) {
            throw Rejected.of("", "learning.api.body");
        }
        AssignmentForm form = reader.read(asker, request);
        return Response.status(Response.Status.CREATED)
                .entity(new Assigned(assignments.assign(asker, form)))
                .build();
    }
}
