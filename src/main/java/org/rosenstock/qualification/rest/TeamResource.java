package org.rosenstock.qualification.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rosenstock.people.Asking;
import org.rosenstock.people.SignedInPerson;
import org.rosenstock.qualification.TeamBoard;
import org.rosenstock.qualification.TeamBoard.Cell;
import org.rosenstock.qualification.TeamBoard.Column;
import org.rosenstock.qualification.TeamBoard.Member;
import org.rosenstock.qualification.Teams;
import org.rosenstock.shared.CsvText;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.Texts;

/** The matrix of the own team as a file. */
@RequestScoped
@Path("qualification")
public class TeamResource {

    @Inject
    Teams teams;

    @Inject
    Asking asking;

    @Inject
    Clock clock;

    @GET
    @Path("team.csv")
    @Produces("text/csv; charset=UTF-8")
    public Response csv() throws IOException {
        SignedInPerson person = asking.person();
        Locale locale = Locale.forLanguageTag(person.language());
        TeamBoard board = teams.board(person.asker());
        StringWriter text = new StringWriter();
        text.append(CsvText.BYTE_ORDER_MARK);
        try (CSVPrinter printer =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            printer.printRecord(Texts.get(locale, "qualification.team.export", DateText.of(LocalDate.now(clock))));
            printer.printRecord(head(locale, board));
            for (Member member : board.members()) {
                printer.printRecord(row(locale, member));
            }
        }
        return Response.ok(text.toString())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"team-" + LocalDate.now(clock) + ".csv\"")
                .build();
    }

    private static List<String> head(Locale locale, TeamBoard board) {
        List<String> head = new ArrayList<>();
        head.add(Texts.get(locale, "qualification.team.name"));
        board.columns().stream().map(Column::title).map(CsvText::safe).forEach(head::add);
        return head;
    }

    private static List<String> row(Locale locale, Member member) {
        List<String> row = new ArrayList<>();
        row.add(CsvText.safe(member.name()));
        member.cells().forEach(cell -> row.add(text(locale, cell)));
        return row;
    }

    private static String text(Locale locale, Cell cell) {
        if (!cell.concerned()) {
            return "";
        }
        LocalDate date = cell.date();
        String state = Texts.get(locale, "qualification.team.csv." + cell.state());
        return date == null ? state : state + " " + DateText.of(date);
    }
}
