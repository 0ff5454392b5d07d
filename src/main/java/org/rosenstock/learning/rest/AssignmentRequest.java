package org.rosenstock.learning.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Body of a request to assign a course. Mutable, as the JSON reader wants it. */
@Schema(description = "Give either staffNumbers or unit.")
public class AssignmentRequest {

    @Schema(description = "id of a course in the catalogue", required = true)
    public @Nullable String course;

    @Schema(description = "staff numbers, up to 500")
    public @Nullable List<String> staffNumbers;

    @Schema(description = "code of an org unit: for leads the people directly in it, for HR with all units below")
    public @Nullable String unit;

    @Schema(description = "last day in time, such as 2027-01-31", required = true)
    public @Nullable String due;

    @Schema(description = "a line to the people")
    public @Nullable String note;
}
