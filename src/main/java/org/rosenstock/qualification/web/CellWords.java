package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.ObligationState;
import org.rosenstock.qualification.TeamBoard.Cell;

/** How one cell of the matrix is shown: icon, colour, word, and the letter by which a small screen picks problems. */
@Named
@RequestScoped
public class CellWords {

    @Inject
    Clock clock;

    public String css(Cell cell) {
        return switch (state(cell)) {
            case "DONE" -> "ok";
            case "SOON" -> "soon";
            case "OVERDUE" -> "late";
            case "BEGUN" -> "run";
            case "OPEN", "PAUSED" -> "open";
            default -> "na";
        };
    }

    public String icon(Cell cell) {
        return switch (state(cell)) {
            case "DONE" -> "circle-check";
            case "SOON" -> "clock";
            case "OVERDUE" -> "triangle-alert";
            case "BEGUN" -> "circle-dot";
            case "PAUSED" -> "hourglass";
            default -> "circle-dashed";
        };
    }

    /** o done, n not concerned: left out on small screens; the others stay. */
    public String letter(Cell cell) {
        return switch (state(cell)) {
            case "DONE" -> "o";
            case "SOON" -> "s";
            case "OVERDUE" -> "l";
            case "BEGUN" -> "r";
            case "OPEN", "PAUSED" -> "p";
            default -> "n";
        };
    }

    /** The word before the date, for people who listen. */
    public String word(Cell cell) {
        return PageMessages.text("qualification.team.state." + state(cell) + (dated(cell) ? "" : ".only"));
    }

    /** What everybody sees: "seit 8. Mai", "bis 29. Mai", "März 27", "erledigt". */
    public String text(Cell cell) {
        LocalDate date = cell.date();
        if (date == null) {
            return PageMessages.text("qualification.team.short.DONE.only");
        }
        return PageMessages.text("qualification.team.short." + state(cell), day(cell.state(), date));
    }

    private String day(@Nullable ObligationState state, LocalDate date) {
        Locale locale = PageMessages.locale();
        if (state == ObligationState.DONE) {
            return DateTimeFormatter.ofPattern("MMM yy", locale).format(date);
        }
        boolean thisYear = date.getYear() == LocalDate.now(clock).getYear();
        boolean english = "en".equals(locale.getLanguage());
        String pattern = english ? (thisYear ? "d MMM" : "d MMM yy") : (thisYear ? "d. MMM" : "d. MMM yy");
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    private static boolean dated(Cell cell) {
        return cell.date() != null;
    }

    private static String state(Cell cell) {
        return String.valueOf(cell.state());
    }
}
