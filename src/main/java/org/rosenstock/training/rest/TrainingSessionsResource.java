package org.rosenstock.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.people.SignedInPerson;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.Registered;
import org.rosenstock.training.RegistrationForm;
import org.rosenstock.training.Registrations;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.Sessions;

/** Dates of live training, and asking for a seat in one. */
@Path("training/sessions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "training")
public class TrainingSessionsResource {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    Asking asking;

    @Inject
    Sessions sessions;

    @Inject
    Registrations registrations;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    /** A day of a date, in the time of Europe/Berlin. */
    public record DayItem(
            String date,
            String from,
            String until,
            @Nullable String room) {}

    /** A date. @param waiting people on the waiting list */
    public record SessionItem(
            long id,
            String offering,
            int capacity,
            int confirmed,
            int offered,
            int waiting,
            boolean registrationOpen,
            String state,
            List<DayItem> days) {}

    /**
     * Asks for a seat; all may be left out.
     *
     * @param staffNumber of somebody else: for the lead, deputies and the office
     * @param despiteOverlap true to ask in spite of a confirmed date at the same time
     */
    public record SeatRequest(
            @Nullable String staffNumber,
            @Nullable String purpose,
            @Nullable Boolean support,
            @Nullable Boolean despiteOverlap) {}

    /** What came of it. @param position on the waiting list, from 1 */
    public record SeatAnswer(
            long id, String state, @Nullable Long position) {}

    @GET
    @Operation(summary = "One date with its numbers")
    public SessionItem get(@PathParam("id") String id) {
        SessionRow row = sessions.get(asking.asker(), ApiIds.session(id));
        return item(row, clock);
    }

    @POST
    @Path("registrations")
    @Operation(summary = "Ask for a seat", description = "For oneself; leads and the office for others.")
    @APIResponse(responseCode = "201", description = "the state says what came of it")
    @APIResponse(
            responseCode = "409",
            description =
                    "not possible; the problem says why; for a date at the same time despiteOverlap is the way on")
    public Response register(
            @PathParam("id") String id,
            @RequestBody(content = @Content(schema = @Schema(implementation = SeatRequest.class))) @Nullable
                    String body) {
        Registered registered = registered(asking.person(), ApiIds.session(id), read(body));
        return Response.created(URI.create("training/registrations/" + registered.id()))
                .entity(new SeatAnswer(registered.id(), ApiWords.of(registered.state()), registered.position()))
                .build();
    }

    /** On a page the person is asked about a date at the same time; a program is told that it is so. */
    private Registered registered(SignedInPerson person, long session, @Nullable SeatRequest request) {
        try {
            return register(person, session, request);
        } catch (Rejected rejected) {
            Finding first = rejected.findings().get(0);
            throw first.field().equals("despiteOverlap") ? new Conflict(first, rejected) : rejected;
        }
    }

    /** A body may be missing, which a typed parameter does not allow. */
    private static @Nullable SeatRequest read(@Nullable String body) {
        if (body == null || body.isBlank()) {
            return null;
        }
        try {
            return JSON.fromJson(body, SeatRequest.class);
        } catch (JsonbException e) {
            throw Rejected.of("", "training.check.body");
        }
    }

    private Registered register(SignedInPerson person, long session, @Nullable SeatRequest request) {
        Asker by = person.asker();
        if (request == null) {
            return registrations.request(by, session, RegistrationForm.plain());
        }
        RegistrationForm form = new RegistrationForm(
                Objects.requireNonNullElse(request.purpose(), ""),
                Boolean.TRUE.equals(request.support()),
                Boolean.TRUE.equals(request.despiteOverlap()));
        String number = request.staffNumber();
        if (number == null || number.equals(person.staffNumber())) {
            return registrations.request(by, session, form);
        }
        long employee = employees
                .byStaffNumber(by, number)
                .map(EmployeeRow::id)
                .orElseThrow(() -> Rejected.of("staffNumber", "training.check.staffNumber"));
        return registrations.requestFor(by, session, employee, form);
    }

    static SessionItem item(SessionRow row, Clock clock) {
        return new SessionItem(
                row.id(),
                row.offering(),
                row.seats(),
                row.confirmed(),
                row.offered(),
                row.waiting(),
                row.isOpen(LocalDate.now(clock), clock.instant()),
                ApiWords.of(row.state()),
                row.days().stream()
                        .map(day -> new DayItem(
                                day.day().toString(),
                                day.starts().toString(),
                                day.ends().toString(),
                                day.room()))
                        .toList());
    }
}
