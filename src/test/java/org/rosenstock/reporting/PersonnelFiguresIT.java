package org.rosenstock.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.OrgUnits;
import org.rosenstock.people.Pauses;
import org.rosenstock.people.Role;
import org.rosenstock.people.UnitForm;
import org.rosenstock.people.UnitKind;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.qualification.Timing;
import org.rosenstock.reporting.export.CsvExport;
import org.rosenstock.reporting.export.CsvMatrix;
import org.rosenstock.shared.ExportHead;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** What is told of a unit as of a day: today, before and ahead, to whom, and what is withheld. */
@InContainer
class PersonnelFiguresIT {

    private static final Asker SYSTEM = Asker.system();
    private static final int DUE_DAYS = 20;

    @Inject
    PersonnelFigures figures;

    @Inject
    Requirements requirements;

    @Inject
    OrgUnits units;

    @Inject
    Pauses pauses;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    private long department;
    private long large;
    private long small;
    private String rule = "";
    private List<Long> people = List.of();

    @BeforeEach
    void a_department_of_three_units_and_a_rule_for_it() {
        department = townsfolk.unit();
        large = below("L", 7);
        below("M", 6);
        small = below("S", 3);
        rule = requirements.create(SYSTEM, rule());
    }

    @Test
    void a_day_ahead_shows_what_lapses_by_then() {
        assertThat(of("L", today())).isEqualTo(new Counts(7, 0, 7, 0, 0, null));
        assertThat(of("L", today().plusDays(DUE_DAYS))).isEqualTo(new Counts(7, 0, 7, 0, 0, null));
        LocalDate due = today().plusDays(DUE_DAYS);
        assertThat(of("L", due.plusDays(1))).isEqualTo(new Counts(7, 0, 0, 0, 7, due));
        assertThat(of("L", today().minusDays(1))).as("nothing was demanded yet").isNull();
    }

    @Test
    void a_day_ahead_follows_what_is_recorded_today() {
        LocalDate ahead = today().plusDays(DUE_DAYS + 10L);
        assertThat(of("L", ahead)).isEqualTo(new Counts(7, 0, 0, 0, 7, today().plusDays(DUE_DAYS)));

        pauses.enter(SYSTEM, people.get(0), today(), null);

        assertThat(of("L", ahead)).isEqualTo(new Counts(7, 0, 0, 1, 6, today().plusDays(DUE_DAYS)));
    }

    @Test
    void a_small_unit_takes_another_one_with_it() {
        assertThat(of("S", today())).isNull();
        assertThat(of("M", today())).isNull();
        assertThat(of("L", today())).isNotNull();
    }

    @Test
    void a_lead_asks_for_the_own_unit_alone() {
        long somebody = people.get(0);
        assertThat(figures.status(new Asker(somebody, Set.of(), Set.of(large)), code("L"), today())
                        .lines())
                .isNotEmpty();
        assertThatThrownBy(() -> figures.status(new Asker(somebody, Set.of(), Set.of(large)), code("M"), today()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> figures.status(new Asker(somebody, Set.of(), Set.of()), "nowhere", today()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> figures.status(hr(), "nowhere", today())).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> figures.status(hr(), code("L"), today().plusYears(3)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void the_figures_of_a_unit_are_what_its_line_tells_already() {
        Figures all = figures.figures(hr(), new FigureQuery(today(), null, null, Set.of(department, large)));
        Figures chosen = all.of(large).orElseThrow();
        assertThat(chosen.people()).isEqualTo(7);
        assertThat(chosen.total())
                .isEqualTo(FigureLine.from(all.lines(), large).get(0).counts());
        assertThat(chosen.total().total())
                .isEqualTo(chosen.requirements().stream()
                        .mapToLong(row -> row.counts().total())
                        .sum());
        assertThat(chosen.requirements())
                .filteredOn(row -> row.code().equals(rule))
                .singleElement()
                .satisfies(row -> assertThat(row.counts().total()).isEqualTo(7));
        assertThat(all.of(small)).as("told together with another").isEmpty();
    }

    @Test
    void exports_follow_the_unit_and_mark_what_is_withheld() throws IOException {
        assertThat(matrix(large))
                .contains(rule().title() + ": betroffen")
                .contains(";L" + department + " Fachbereich L;7;")
                .doesNotContain("Fachbereich M", "Fachbereich S");
        assertThat(matrix(small))
                .contains(";S" + department + " Fachbereich S;zurückgehalten (zu wenige Personen);zurückgehalten")
                .doesNotContain("Fachbereich M", ";3;");
        assertThat(list(large))
                .contains(rule().title() + ";1;L" + department + " Fachbereich L;7;0;7;0;0;0,000")
                .doesNotContain("Fachbereich M");
        assertThat(list(small))
                .contains(rule().title() + ";;S" + department + " Fachbereich S;zurückgehalten")
                .doesNotContain("Fachbereich M", ";3;");
    }

    private String matrix(long unit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvMatrix csv = new CsvMatrix(out, new ExportHead(Locale.GERMAN, "Matrix", List.of()))) {
            figures.exportMatrix(hr(), new FigureQuery(today(), null, unit, Set.of()), csv);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private String list(long unit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvExport csv = new CsvExport(out, new ExportHead(Locale.GERMAN, "Liste", List.of()))) {
            figures.export(hr(), new FigureQuery(today(), null, unit, Set.of()), csv);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Counts of(String unit, LocalDate day) {
        return figures.status(hr(), code(unit), day).lines().stream()
                .filter(line -> line.code().equals(rule))
                .findFirst()
                .map(UnitStatus.Line::counts)
                .orElse(null);
    }

    private Asker hr() {
        return new Asker(people.get(0), Set.of(Role.HR), Set.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String code(String unit) {
        return unit + department;
    }

    private long below(String unit, int size) {
        UnitForm form = new UnitForm(code(unit), "Fachbereich " + unit, UnitKind.FACHBEREICH, department, longAgo(), 0);
        long id = units.create(SYSTEM, form);
        List<Long> hired =
                IntStream.range(0, size).mapToObj(i -> townsfolk.employee(id)).toList();
        people = unit.equals("L") ? hired : people;
        return id;
    }

    private LocalDate longAgo() {
        return today().minusYears(3);
    }

    private RequirementDefinition rule() {
        AudienceBlock block =
                new AudienceBlock(List.of(new AudienceBlock.Unit(department, true)), List.of(), List.of(), List.of());
        return new RequirementDefinition(
                "Kennzahlen " + department,
                "Test",
                "Damit der Test etwas prüft.",
                null,
                List.of(new Part("Kennzahlen", List.of(Way.of(WayKind.INSTRUCTION)))),
                List.of(block),
                List.of(),
                Timing.every(DUE_DAYS, 12),
                Triggers.NONE,
                RequirementDefinition.usualReminders(),
                false);
    }
}
