package org.rosenstock.privacy.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rosenstock.people.Asking;
import org.rosenstock.people.SignedInPerson;
import org.rosenstock.privacy.MyData;
import org.rosenstock.privacy.PersonalRecords;
import org.rosenstock.privacy.RetentionPeriods;
import org.rosenstock.shared.Rejected;

/** Everything that is stored about the asker (Art. 15 GDPR), to read by machine or by people. */
@Path("privacy/my-data")
@RequestScoped
@Tag(name = "privacy")
public class MyDataResource {

    @Inject
    Asking asking;

    @Inject
    MyData myData;

    @Inject
    RetentionPeriods periods;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "What is stored about the asker")
    @APIResponse(responseCode = "200", description = "a file; an object by category, or a page to read")
    public Response export(
            @Parameter(description = "json or html") @QueryParam("format") @DefaultValue("json") String format,
            @Parameter(description = "language of the page, de or en") @QueryParam("lang") @DefaultValue("de")
                    String language) {
        List<PersonalRecords> records = myData.about(asking.asker());
        return switch (format) {
            case "json" -> file("application/json", "json", JsonExport.of(records, clock.instant()));
            case "html" -> file("text/html;charset=UTF-8", "html", page(records, language));
            default -> throw Rejected.of("format", "privacy.api.format");
        };
    }

    private StreamingOutput page(List<PersonalRecords> records, String language) {
        SignedInPerson person = asking.person();
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Locale.GERMAN;
        return new HtmlExport(locale, periods).of(person.displayName(), LocalDate.now(clock), records);
    }

    private static Response file(String type, String ending, StreamingOutput content) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"rosenstock-my-data." + ending + "\"")
                .build();
    }
}
