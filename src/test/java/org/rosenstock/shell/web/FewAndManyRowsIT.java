package org.rosenstock.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.PageReader;
import org.rosenstock.harness.PageReader.Page;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.learning.AssignmentForm;
import org.rosenstock.learning.Assignments;
import org.rosenstock.learning.CourseFixture;
import org.rosenstock.learning.LessonKind;
import org.rosenstock.learning.Studies;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.people.Asker;
import org.rosenstock.people.LeadKind;
import org.rosenstock.people.Leadership;
import org.rosenstock.people.Role;
import org.rosenstock.people.Roles;
import org.rosenstock.qualification.RuleFixture;

/** A page asks the database as often for many rows as for a few: what it shows is read by lists, never one by one. */
@InContainer
class FewAndManyRowsIT {

    private static final CompletionRule LESSONS = new CompletionRule(true, false, false);
    private static final int MANY = 9;

    @Inject
    Assignments assignments;

    @Inject
    Studies studies;

    @Inject
    Leadership leadership;

    @Inject
    Roles roles;

    @Inject
    CourseFixture courses;

    @Inject
    RuleFixture rules;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    private final List<Long> made = new ArrayList<>();
    private long unit;
    private long person;
    private Asker hr;

    @BeforeEach
    void oneOfEach() {
        unit = townsfolk.unit();
        person = townsfolk.employee(unit);
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
        roles.grant(Asker.system(), hr.employee(), Role.HR);
        rule(unit);
    }

    @AfterEach
    void takeBack() {
        made.forEach(rules::remove);
    }

    @Test
    void start_page() {
        assign();
        compare(person, "/", () -> {
            times(this::assign);
            times(() -> rule(unit));
        });
    }

    @Test
    void catalogue() {
        assign();
        compare(person, "/learning/catalogue?tab=mine", () -> times(this::assign));
    }

    @Test
    void lesson() {
        String small = courses.course(LESSONS, LessonKind.TEXT, LessonKind.TEXT);
        String large = courses.course(
                LESSONS, IntStream.range(0, MANY).mapToObj(i -> LessonKind.TEXT).toArray(LessonKind[]::new));
        studies.begin(self(), small);
        studies.begin(self(), large);
        PageReader reader = PageReader.signedIn(person);
        same(
                reader.open("/learning/lesson?course=" + small + "&lesson=l1"),
                reader.open("/learning/lesson?course=" + large + "&lesson=l1"));
    }

    @Test
    void team_page() {
        long lead = townsfolk.employee(townsfolk.unit());
        leadership.appoint(Asker.system(), unit, lead, LeadKind.LEAD, today(), null);
        assign();
        compare(lead, "/qualification/team", () -> {
            times(() -> townsfolk.employee(unit));
            times(this::assign);
            times(() -> rule(unit));
        });
    }

    @Test
    void hr_page() {
        peopled(unit);
        rule(unit);
        compare(
                hr.employee(),
                "/reporting/personnel",
                () -> times(() -> {
                    long other = townsfolk.unit();
                    peopled(other);
                    rule(other);
                }));
    }

    /** Enough people to be told of. */
    private void peopled(long unit) {
        times(() -> townsfolk.employee(unit));
    }

    private void rule(long unit) {
        made.add(rules.rule("Regel " + made.size(), courses.course(LESSONS, LessonKind.TEXT), unit));
    }

    private void assign() {
        String course = courses.course(LESSONS, LessonKind.TEXT);
        assignments.assign(hr, new AssignmentForm(course, Set.of(person), null, today().plusDays(10), "", false));
    }

    private static void times(Runnable action) {
        IntStream.range(0, MANY).forEach(i -> action.run());
    }

    private static void compare(long employee, String path, Runnable more) {
        PageReader reader = PageReader.signedIn(employee);
        Page few = reader.open(path);
        more.run();
        same(few, reader.open(path));
    }

    private static void same(Page few, Page many) {
        assertThat(few.status()).isEqualTo(200);
        assertThat(many.status()).isEqualTo(200);
        assertThat(many.text().length())
                .as("more is shown")
                .isGreaterThan(few.text().length());
        assertThat(few.statements()).as("statements are heard").isNotEmpty();
        assertThat(many.statements()).as("statements with many rows").hasSameSizeAs(few.statements());
    }

    private Asker self() {
        return new Asker(person, Set.of(), Set.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
