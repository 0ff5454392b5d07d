package org.rosenstock.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.ApiPaging;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.Approvals;
import org.rosenstock.training.RegistrationRow;
import org.rosenstock.training.Registrations;

/** The own registrations, and the decisions of leads and the office. */
@Path("training")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "training")
public class TrainingRegistrationsResource {

    @Inject
    Asking asking;

    @Inject
    Registrations registrations;

    @Inject
    Approvals approvals;

    /** A registration. @param offerUntil until when the seat may be accepted */
    public record RegistrationItem(
            long id,
            long session,
            String offering,
            String title,
            String name,
            String state,
            LocalDate firstDay,
            @Nullable Long position,
            @Nullable Instant offerUntil) {}

    /** Registrations. */
    public record RegistrationItems(long total, List<RegistrationItem> items) {}

    /** A decision. @param decision "approve" or "refuse", which needs a reason */
    public record Decision(
            @Nullable String decision, @Nullable String reason) {}

    @GET
    @Path("registrations")
    @Operation(summary = "The own registrations that are open or to come")
    public RegistrationItems mine() {
        List<RegistrationRow> rows = registrations.mine(asking.asker());
        return items(new Slice<>(rows, rows.size()));
    }

    @GET
    @Path("registrations/{id}")
    @Operation(summary = "One registration", description = "The own one, or one the asker decides about.")
    public RegistrationItem get(@PathParam("id") String id) {
        return item(registrations.get(asking.asker(), ApiIds.registration(id)));
    }

    @DELETE
    @Path("registrations/{id}")
    @Operation(summary = "Step back", description = "The reason is needed after the last day of free withdrawal.")
    @APIResponse(responseCode = "204", description = "withdrawn")
    @APIResponse(responseCode = "409", description = "it has ended already")
    public void withdraw(@PathParam("id") String id, @QueryParam("reason") @Nullable String reason) {
        registrations.withdraw(asking.asker(), ApiIds.registration(id), Objects.requireNonNullElse(reason, ""));
    }

    @POST
    @Path("registrations/{id}/acceptance")
    @Operation(summary = "Take the seat that became free")
    public RegistrationItem accept(@PathParam("id") String id) {
        registrations.accept(asking.asker(), ApiIds.registration(id));
        return get(id);
    }

    @GET
    @Path("approvals")
    @Operation(summary = "What waits for the decision of the asker, oldest first")
    public RegistrationItems open(
            @QueryParam("page") @Nullable String page, @QueryParam("size") @Nullable String size) {
        return items(approvals.open(asking.asker(), ApiPaging.of(page, size)));
    }

    @POST
    @Path("approvals/{id}")
    @Operation(summary = "Decide about a registration")
    public RegistrationItem decide(@PathParam("id") String id, @Nullable Decision decision) {
        Asker by = asking.asker();
        List<Long> chosen = List.of(ApiIds.registration(id));
        String word = decision == null ? "" : Objects.requireNonNullElse(decision.decision(), "");
        if (decision != null && word.equals("refuse")) {
            approvals.refuse(by, chosen, Objects.requireNonNullElse(decision.reason(), ""));
        } else if (word.equals("approve")) {
            approvals.approve(by, chosen);
        } else {
            throw Rejected.of("decision", "training.check.oneOf", "approve, refuse");
        }
        return get(id);
    }

    private static RegistrationItems items(Slice<RegistrationRow> slice) {
        return new RegistrationItems(
                slice.total(),
                slice.items().stream().map(TrainingRegistrationsResource::item).toList());
    }

    private static RegistrationItem item(RegistrationRow row) {
        return new RegistrationItem(
                row.id(),
                row.session(),
                row.offering(),
                row.title(),
                row.name(),
                ApiWords.of(row.state()),
                row.firstDay(),
                row.position(),
                row.offerUntil());
    }
}
