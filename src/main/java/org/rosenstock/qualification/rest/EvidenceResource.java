package org.rosenstock.qualification.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.Employees;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.EvidenceEntries;
import org.rosenstock.qualification.EvidenceForm;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.EvidenceReported;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.qualification.Evidences;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;

/** Proofs for other systems: to read, and to report what was completed there. */
@Path("qualification")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "qualification")
public class EvidenceResource {

    @Inject
    Asking asking;

    @Inject
    Employees employees;

    @Inject
    Evidences evidences;

    @Inject
    EvidenceEntries entries;

    /** One proof. @param counts false when it was corrected or takes another back */
    public record EvidenceItem(
            long id,
            String kind,
            String title,
            LocalDate date,
            @Nullable LocalDate validUntil,
            @Nullable String issuer,
            @Nullable String certificateNumber,
            @Nullable Long corrects,
            @Nullable String reason,
            boolean counts) {}

    /** What is on record now. */
    public record Recorded(long id) {}

    @GET
    @Path("people/{staffNumber}/evidence")
    @Operation(summary = "Evidence of one person", description = "For the person and for HR; HR leaves a trace.")
    @APIResponse(responseCode = "404", description = "nobody with this staff number, or not yours to see")
    public List<EvidenceItem> list(@PathParam("staffNumber") String staffNumber) {
        Asker by = asking.asker();
        long employee = employees
                .byStaffNumber(by, staffNumber)
                .map(EmployeeRow::id)
                .orElseThrow(() -> new NotFound("staff number " + staffNumber));
        return evidences.of(by, employee).stream().map(EvidenceResource::item).toList();
    }

    @POST
    @Path("evidence")
    @Operation(summary = "Report a completion", description = "With a key of the sender; sent again, nothing changes.")
    @APIResponse(responseCode = "201", description = "on record now")
    @APIResponse(responseCode = "200", description = "was on record under this key already")
    @APIResponse(responseCode = "400", description = "the problem names field and reason")
    public Response report(@Nullable EvidenceRequest request) {
        Asker by = asking.asker();
        by.require(Role.HR);
        if (request == null) {
            throw Rejected.of("", "qualification.api.body");
        }
        List<Finding> findings = new ArrayList<>();
        Optional<EmployeeRow> person = employees.byStaffNumber(by, text(request.staffNumber()));
        if (person.isEmpty()) {
            findings.add(Finding.of("staffNumber", "qualification.api.staffNumber"));
        }
        EvidenceForm form = form(request, findings);
        Rejected.unlessEmpty(findings);
        EvidenceReported reported = entries.report(by, person.orElseThrow().id(), form, text(request.key()));
        return Response.status(reported.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .entity(new Recorded(reported.id()))
                .build();
    }

    private static EvidenceForm form(EvidenceRequest request, List<Finding> findings) {
        return new EvidenceForm(
                kind(request.kind(), findings),
                request.requirement(),
                request.title(),
                day("date", request.date(), findings),
                day("validUntil", request.validUntil(), findings),
                request.issuer(),
                null);
    }

    private static EvidenceKind kind(@Nullable String kind, List<Finding> findings) {
        if (kind == null || kind.equals("EXTERNAL")) {
            return EvidenceKind.EXTERNAL;
        }
        if (!kind.equals("ATTENDANCE")) {
            findings.add(Finding.of("kind", "qualification.entry.kindWrong"));
        }
        return EvidenceKind.ATTENDANCE;
    }

    private static @Nullable LocalDate day(String field, @Nullable String text, List<Finding> findings) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            findings.add(Finding.of(field, "qualification.api.date"));
            return null;
        }
    }

    private static EvidenceItem item(EvidenceRow row) {
        return new EvidenceItem(
                row.id(),
                row.kind().name(),
                row.title(),
                row.fulfilledOn(),
                row.validUntil(),
                row.heldBy(),
                row.certificateNumber(),
                row.corrects(),
                row.reason(),
                row.isEffective());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
