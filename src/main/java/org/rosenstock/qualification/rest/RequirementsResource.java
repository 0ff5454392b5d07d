package org.rosenstock.qualification.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDetail;
import org.rosenstock.qualification.RequirementRow;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.qualification.requirement.Definitions;
import org.rosenstock.shared.Rejected;

/** The rules: HR makes, changes and ends them, the works council reads them. */
@Path("qualification/requirements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "qualification")
public class RequirementsResource {

    @Inject
    Asking asking;

    @Inject
    Requirements requirements;

    /** One rule in the list. */
    public record RequirementItem(
            String id,
            String title,
            @Nullable Integer repeatMonths,
            String activeFrom,
            @Nullable String endedOn,
            long people) {}

    /** All rules. */
    public record RequirementList(int total, List<RequirementItem> items) {}

    /** One rule with what it says now; the version is to be given back with a change. */
    public record RequirementContent(
            String id,
            int version,
            String activeFrom,
            @Nullable String endedOn,
            RequirementDefinition definition) {}

    @GET
    @Operation(summary = "All rules, those that hold first")
    public RequirementList list() {
        List<RequirementItem> items = requirements.list(asking.asker()).stream()
                .map(RequirementsResource::item)
                .toList();
        return new RequirementList(items.size(), items);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One rule as it is now")
    public RequirementContent get(@PathParam("id") String id) {
        RequirementDetail detail = requirements.get(asking.asker(), id);
        return new RequirementContent(
                detail.code(),
                detail.version(),
                detail.activeFrom().toString(),
                detail.endedOn() == null ? null : detail.endedOn().toString(),
                detail.definition());
    }

    @POST
    @Operation(summary = "Puts a new rule in force")
    public Response create(String body) {
        String code = requirements.create(asking.asker(), definition(body));
        return Response.created(URI.create("qualification/requirements/" + code))
                .entity(get(code))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Makes a new version of a rule", description = "The parameter version is the one read before.")
    public RequirementContent change(@PathParam("id") String id, @QueryParam("version") int version, String body) {
        requirements.change(asking.asker(), id, definition(body), version);
        return get(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ends a rule as of today")
    public void end(@PathParam("id") String id) {
        requirements.end(asking.asker(), id);
    }

    private static RequirementDefinition definition(String body) {
        try {
            return Definitions.read(body);
        } catch (JsonbException e) {
            throw Rejected.of("", "qualification.requirement.unreadable");
        }
    }

    private static RequirementItem item(RequirementRow row) {
        return new RequirementItem(
                row.code(),
                row.title(),
                row.repeatMonths(),
                row.activeFrom().toString(),
                row.endedOn() == null ? null : row.endedOn().toString(),
                row.people());
    }
}
