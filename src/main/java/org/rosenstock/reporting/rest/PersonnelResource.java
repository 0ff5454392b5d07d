package org.rosenstock.reporting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.SignedInPerson;
import org.rosenstock.people.UnitRow;
import org.rosenstock.qualification.RequirementSummary;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.reporting.FigureQuery;
import org.rosenstock.reporting.PersonnelFigures;
import org.rosenstock.reporting.export.CsvExport;
import org.rosenstock.reporting.export.CsvMatrix;
import org.rosenstock.reporting.export.XlsxExport;
import org.rosenstock.reporting.export.XlsxMatrix;
import org.rosenstock.shared.ExportHead;
import org.rosenstock.shared.ExportHead.Fact;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Texts;

/** The figures of a key date as files, written while they are read. */
@RequestScoped
@Path("reporting")
public class PersonnelResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    PersonnelFigures figures;

    @Inject
    Requirements requirements;

    @Inject
    OrgUnits units;

    @Inject
    Asking asking;

    @Inject
    Clock clock;

    /** What is asked for, by the names of the address; absent means today, all, or a line for each requirement. */
    public static class Wanted {

        @QueryParam("day")
        @Nullable
        String day;

        @QueryParam("requirement")
        @Nullable
        String requirement;

        @QueryParam("unit")
        @Nullable
        String unit;

        @QueryParam("layout")
        @Nullable
        String layout;

        boolean isWide() {
            return "wide".equals(layout);
        }
    }

    @GET
    @Path("personnel.csv")
    @Produces("text/csv; charset=UTF-8")
    public Response csv(@BeanParam Wanted wanted) {
        Export export = export(wanted);
        return file(export, "csv", out -> {
            if (wanted.isWide()) {
                try (CsvMatrix csv = new CsvMatrix(out, export.head())) {
                    figures.exportMatrix(export.by(), export.query(), csv);
                }
            } else {
                try (CsvExport csv = new CsvExport(out, export.head())) {
                    figures.export(export.by(), export.query(), csv);
                }
            }
        });
    }

    @GET
    @Path("personnel.xlsx")
    @Produces(XLSX)
    public Response xlsx(@BeanParam Wanted wanted) {
        Export export = export(wanted);
        return file(export, "xlsx", out -> {
            if (wanted.isWide()) {
                try (XlsxMatrix xlsx = new XlsxMatrix(out, export.head())) {
                    figures.exportMatrix(export.by(), export.query(), xlsx);
                }
            } else {
                try (XlsxExport xlsx = new XlsxExport(out, export.head())) {
                    figures.export(export.by(), export.query(), xlsx);
                }
            }
        });
    }

    /** Everything the stream needs once the request scope may be gone. */
    private record Export(Asker by, FigureQuery query, ExportHead head) {}

    private Export export(Wanted wanted) {
        SignedInPerson person = asking.person();
        LocalDate on = day(wanted.day);
        String code = wanted.requirement;
        RequirementSummary one = code == null || code.isEmpty()
                ? null
                : requirements.on(person.asker(), on).stream()
                        .filter(summary -> summary.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("requirement " + code));
        UnitRow unit = unit(person.asker(), wanted.unit);
        FigureQuery query =
                new FigureQuery(on, one == null ? null : one.id(), unit == null ? null : unit.id(), Set.of());
        return new Export(person.asker(), query, head(person, on, one, unit));
    }

    private @Nullable UnitRow unit(Asker by, @Nullable String unit) {
        if (unit == null || unit.isEmpty()) {
            return null;
        }
        if (!unit.matches("\\d{1,18}")) {
            throw new NotFound("unit " + unit);
        }
        return units.row(by, Long.parseLong(unit));
    }

    private LocalDate day(@Nullable String day) {
        try {
            LocalDate on = day == null || day.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(day);
            if (FigureQuery.isTooFar(on, LocalDate.now(clock))) {
                throw Rejected.of("day", "reporting.personnel.day.future");
            }
            return on;
        } catch (DateTimeParseException e) {
            throw Rejected.of("day", "reporting.personnel.day.format");
        }
    }

    private ExportHead head(
            SignedInPerson person, LocalDate day, @Nullable RequirementSummary one, @Nullable UnitRow unit) {
        Locale locale = Locale.forLanguageTag(person.language());
        DateTimeFormatter date = DateTimeFormatter.ofPattern("dd.MM.yyyy");
        DateTimeFormatter time = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
        return new ExportHead(
                locale,
                Texts.get(locale, "reporting.export.title"),
                List.of(
                        new Fact(Texts.get(locale, "reporting.export.day"), keyDate(locale, day, date.format(day))),
                        new Fact(
                                Texts.get(locale, "reporting.export.filter"),
                                one == null ? Texts.get(locale, "reporting.export.all") : one.title()),
                        new Fact(
                                Texts.get(locale, "reporting.export.unit"),
                                unit == null ? Texts.get(locale, "reporting.export.all") : unit.label()),
                        new Fact(Texts.get(locale, "reporting.export.author"), person.displayName()),
                        new Fact(Texts.get(locale, "reporting.export.made"), time.format(ZonedDateTime.now(clock)))));
    }

    private String keyDate(Locale locale, LocalDate day, String text) {
        return day.isAfter(LocalDate.now(clock)) ? Texts.get(locale, "reporting.export.outlook", text) : text;
    }

    private static Response file(Export export, String extension, StreamingOutput body) {
        String name = "pflichten-" + export.query().day() + "." + extension;
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
