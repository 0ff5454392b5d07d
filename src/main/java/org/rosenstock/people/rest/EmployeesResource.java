package org.rosenstock.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.people.EmployeeQuery;
import org.rosenstock.people.EmployeeRow;
import org.rosenstock.people.EmployeeState;
import org.rosenstock.people.Employees;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.UnitRow;
import org.rosenstock.shared.ApiPaging;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;

/** Employees, as far as the owner of the token may see them. */
@Path("people/employees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class EmployeesResource {

    @Inject
    Asking asking;

    @Inject
    Employees employees;

    @Inject
    OrgUnits units;

    @Inject
    Clock clock;

    /** A page of employees. */
    public record EmployeePage(long total, List<EmployeeItem> items) {}

    /**
     * One employee.
     *
     * @param staffNumber absent when the asker may only see the directory
     */
    public record EmployeeItem(
            @Nullable String staffNumber,
            String displayName,
            @Nullable String unit,
            @Nullable String jobRole) {}

    @GET
    @Operation(
            summary = "Who works here today",
            description = "Everybody sees the directory; administration, HR, leads of the unit and the person"
                    + " themselves also see the staff number.")
    public EmployeePage list(
            @Parameter(description = "code of an org unit, with all units below") @QueryParam("unit") @Nullable
                    String unit,
            @Parameter(description = "words of the name, or a staff number") @QueryParam("q") @Nullable String text,
            @Parameter(description = "from 0") @QueryParam("page") @Nullable String page,
            @Parameter(description = "1 to 500, 50 when left out") @QueryParam("size") @Nullable String size) {
        Asker asker = asking.asker();
        EmployeeQuery query =
                new EmployeeQuery(text, unit(asker, unit), true, null, EmployeeState.CURRENT, EmployeeQuery.Sort.NAME);
        Slice<EmployeeItem> found =
                employees.list(asker, query, ApiPaging.of(page, size)).map(EmployeesResource::item);
        return new EmployeePage(found.total(), found.items());
    }

    private @Nullable Long unit(Asker asker, @Nullable String code) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        return units.tree(asker, LocalDate.now(clock)).stream()
                .filter(unit -> unit.code().equals(code))
                .map(UnitRow::id)
                .findFirst()
                .orElseThrow(() -> Rejected.of("unit", "people.api.unit"));
    }

    private static EmployeeItem item(EmployeeRow row) {
        return new EmployeeItem(row.staffNumber(), row.displayName(), row.unit(), row.jobRole());
    }
}
