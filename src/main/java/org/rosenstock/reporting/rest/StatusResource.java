package org.rosenstock.reporting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.PersonnelFigures;
import org.rosenstock.reporting.UnitStatus;
import org.rosenstock.shared.Rejected;

/** How the mandatory trainings of a unit stand on a key date, for other programs. */
@RequestScoped
@Path("qualification/status")
@Tag(name = "qualification")
public class StatusResource {

    @Inject
    PersonnelFigures figures;

    @Inject
    Asking asking;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Counts per requirement of a unit with all units below it",
            description = "Fulfilled are those whose proof needs no renewal within 30 days, due soon those who have 30"
                    + " days or fewer left. Counts about too few people are null, with withheld true. For HR and works"
                    + " council any unit, for leads their own.")
    public String status(
            @Parameter(description = "code of an org unit") @QueryParam("unit") @Nullable String unit,
            @Parameter(description = "ISO date, today when absent; at most two years ahead")
                    @QueryParam("keyDate")
                    @Nullable
                    String keyDate) {
        if (unit == null || unit.isBlank()) {
            throw Rejected.of("unit", "reporting.api.unit");
        }
        return json(figures.status(asking.asker(), unit, day(keyDate)));
    }

    private LocalDate day(@Nullable String keyDate) {
        try {
            return keyDate == null || keyDate.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(keyDate);
        } catch (DateTimeParseException e) {
            throw Rejected.of("keyDate", "reporting.api.keyDate");
        }
    }

    private static String json(UnitStatus status) {
        JsonArrayBuilder requirements = Json.createArrayBuilder();
        status.lines().forEach(line -> requirements.add(line(line)));
        return Json.createObjectBuilder()
                .add("unit", status.unit())
                .add("keyDate", status.keyDate().toString())
                .add("requirements", requirements)
                .build()
                .toString();
    }

    private static JsonObjectBuilder line(UnitStatus.Line line) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("id", line.code()).add("title", line.title());
        Counts counts = line.counts();
        if (counts == null) {
            return json.addNull("required")
                    .addNull("fulfilled")
                    .addNull("dueSoon")
                    .addNull("overdue")
                    .add("withheld", true);
        }
        return json.add("required", counts.total())
                .add("fulfilled", counts.done())
                .add("dueSoon", counts.soon())
                .add("overdue", counts.overdue())
                .add("withheld", false);
    }
}
