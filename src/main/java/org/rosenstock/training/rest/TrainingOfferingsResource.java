package org.rosenstock.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.people.Role;
import org.rosenstock.shared.ApiPaging;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.OfferingDetail;
import org.rosenstock.training.OfferingQuery;
import org.rosenstock.training.OfferingRow;
import org.rosenstock.training.OfferingState;
import org.rosenstock.training.Offerings;
import org.rosenstock.training.Sessions;
import org.rosenstock.training.rest.TrainingSessionsResource.SessionItem;

/** Offerings of live training: to find, and for the training office to make and to plan. */
@Path("training/offerings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "training")
public class TrainingOfferingsResource {

    @Inject
    Asking asking;

    @Inject
    Offerings offerings;

    @Inject
    Sessions sessions;

    @Inject
    SessionInput input;

    @Inject
    Clock clock;

    /** One offering in the list. @param nextDay first day of the next date */
    public record OfferingItem(
            String id,
            String title,
            String summary,
            String topic,
            String format,
            int minutes,
            @Nullable LocalDate nextDay,
            long dates,
            long freeSeats) {}

    /** One page of offerings. */
    public record OfferingList(long total, List<OfferingItem> items) {}

    /** One offering with the dates that are not over. */
    public record OfferingContent(
            String id,
            String title,
            String state,
            String approval,
            String waitingRule,
            int minSeats,
            int maxSeats,
            int cancelDays,
            List<SessionItem> sessions) {}

    @GET
    @Operation(summary = "Offerings in the catalogue, those with the next dates first")
    public OfferingList list(
            @QueryParam("q") @Nullable String text,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        OfferingQuery query = new OfferingQuery(
                Objects.requireNonNullElse(text, ""), Set.of(), Set.of(), false, Set.of(OfferingState.PUBLISHED));
        Slice<OfferingRow> slice = offerings.list(asking.asker(), query, ApiPaging.of(page, size));
        return new OfferingList(
                slice.total(),
                slice.items().stream().map(TrainingOfferingsResource::item).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One offering with its dates")
    public OfferingContent get(@PathParam("id") String id) {
        Asker by = asking.asker();
        OfferingDetail detail = offerings.get(by, id);
        return new OfferingContent(
                detail.code(),
                detail.content().title(),
                ApiWords.of(detail.state()),
                ApiWords.of(detail.content().approval()),
                ApiWords.of(detail.content().waitingRule()),
                detail.content().minSeats(),
                detail.content().maxSeats(),
                detail.content().cancelDays(),
                sessions.coming(by, id).stream()
                        .map(row -> TrainingSessionsResource.item(row, clock))
                        .toList());
    }

    @POST
    @Operation(summary = "Makes an offering", description = "For the office; published at once unless draft is true.")
    @APIResponse(responseCode = "201", description = "made")
    @APIResponse(responseCode = "400", description = "the problem names field and reason")
    public Response create(@Nullable OfferingRequest request) {
        Asker by = asking.asker();
        by.require(Role.HR);
        if (request == null) {
            throw Rejected.of("", "training.check.body");
        }
        String code = offerings.create(by, request.form());
        if (!Boolean.TRUE.equals(request.draft())) {
            offerings.publish(by, code);
        }
        return Response.created(URI.create("training/offerings/" + code))
                .entity(get(code))
                .build();
    }

    @POST
    @Path("{id}/sessions")
    @Operation(summary = "Plans a date", description = "For the office.")
    @APIResponse(responseCode = "201", description = "planned")
    @APIResponse(responseCode = "400", description = "the problem names field and reason")
    public Response plan(@PathParam("id") String id, @Nullable SessionRequest request) {
        Asker by = asking.asker();
        by.require(Role.HR);
        OfferingDetail offering = offerings.get(by, id);
        if (request == null) {
            throw Rejected.of("", "training.check.body");
        }
        long session = sessions.plan(by, id, input.form(by, offering, request));
        return Response.created(URI.create("training/sessions/" + session))
                .entity(TrainingSessionsResource.item(sessions.get(by, session), clock))
                .build();
    }

    private static OfferingItem item(OfferingRow row) {
        return new OfferingItem(
                row.code(),
                row.title(),
                row.summary(),
                ApiWords.of(row.topic()),
                ApiWords.of(row.format()),
                row.minutes(),
                row.nextDay(),
                row.dates(),
                row.freeSeats());
    }
}
