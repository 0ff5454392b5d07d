package org.rosenstock.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.Standing;
import org.rosenstock.qualification.StandingRow;
import org.rosenstock.reporting.Counts;
import org.rosenstock.reporting.FigureLine;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.Texts;

/** Numbers and names of the figures in the words of the page. */
@Named
@RequestScoped
public class FigureWords {

    private static final String NARROW_BLANK = "\u202f";
    private static final int YEAR = 12;
    private static final int NAMED = 2;

    @Inject
    PersonnelRequest request;

    /** The title over a narrow column. */
    public String head(String title) {
        return Seams.marked(title);
    }

    /** "91,4 %" */
    public String percent(double share) {
        return String.format(locale(), "%.1f", share * 100) + NARROW_BLANK + "%";
    }

    /** "1,8", without a sign */
    public String points(double change) {
        return String.format(locale(), "%.1f", Math.abs(change));
    }

    /** "91 %", never rounded up: 100 % means all of them */
    public String share(Counts counts) {
        return (int) Math.floor(counts.doneShare() * 100) + NARROW_BLANK + "%";
    }

    /** Kind of status that a standing is shown as. */
    public String kind(Standing standing) {
        return switch (standing) {
            case OVERDUE -> "late";
            case SOON -> "soon";
            case OPEN -> "open";
            case PAUSED -> "wait";
            case DONE -> "done";
        };
    }

    /** "überfällig seit 12. Mai 2026 (3 Tage)" */
    public String standing(StandingRow row) {
        LocalDate due = row.due();
        String day = due == null ? "" : DateText.of(due);
        String key = row.standing() + (due == null && row.standing() == Standing.DONE ? ".always" : "");
        return text("people.row." + key, day, row.days());
    }

    /** "1.312" */
    public String number(long number) {
        return String.format(locale(), "%,d", number);
    }

    /** Name of the line: of the unit, of several together, or of the people directly in the unit above. */
    public String name(FigureLine line) {
        List<String> names = line.members().stream()
                .map(member -> member(member, line.depth()))
                .toList();
        if (names.size() == 1) {
            return names.get(0);
        }
        return names.size() == 2
                ? text("personnel.together", names.get(0), names.get(1))
                : text("personnel.togetherMany", names.get(0), names.size() - 1);
    }

    private String member(FigureLine.Member member, int depth) {
        return member.name().isEmpty() ? text("personnel.direct." + (depth == 0 ? "top" : "below")) : member.name();
    }

    /** Which units of a line are too small to stand alone. */
    public String small(FigureLine line) {
        String names = line.members().stream()
                .filter(FigureLine.Member::small)
                .map(member -> member(member, line.depth()))
                .collect(Collectors.joining(", "));
        long count = line.members().stream().filter(FigureLine.Member::small).count();
        return count > NAMED ? text("personnel.smallMany", count) : text("personnel.small", names, count);
    }

    public boolean hasSmall(FigureLine line) {
        return line.members().stream().anyMatch(FigureLine.Member::small);
    }

    /** "jährlich" */
    public String rhythm(@Nullable Integer months) {
        if (months == null) {
            return text("personnel.rhythm.once");
        }
        return months % YEAR == 0
                ? text("personnel.rhythm.years", months / YEAR)
                : text("personnel.rhythm.months", months);
    }

    /** How long before the key date something was due. */
    public long daysLate(LocalDate due) {
        return ChronoUnit.DAYS.between(due, request.getDay());
    }

    public String focus(List<String> codes) {
        return codes.isEmpty() ? "–" : String.join(", ", codes);
    }

    public String date(LocalDate day) {
        return DateText.of(day);
    }

    /** "Mai", for the ends of the line. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMM yy", locale()).format(day);
    }

    private String text(String key, Object... args) {
        return Texts.get(locale(), "reporting." + key, args);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
