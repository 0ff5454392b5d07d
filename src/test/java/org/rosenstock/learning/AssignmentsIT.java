package org.rosenstock.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.learning.AssignmentPreview.Standing;
import org.rosenstock.learning.course.CompletionRule;
import org.rosenstock.people.Asker;
import org.rosenstock.people.LeadKind;
import org.rosenstock.people.Leadership;
import org.rosenstock.people.Role;
import org.rosenstock.people.SignIns;
import org.rosenstock.people.Tokens;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** Leads give courses to their own people, HR to everybody, and both see where what was given stands. */
@InContainer
class AssignmentsIT {

    private static final CompletionRule LESSONS = new CompletionRule(true, false, false);

    @Inject
    Assignments assignments;

    @Inject
    Studies studies;

    @Inject
    Leadership leadership;

    @Inject
    Tokens tokens;

    @Inject
    SignIns signIns;

    @Inject
    CourseFixture courses;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    private String course;
    private long unit;
    private long person;
    private Asker lead;
    private Asker hr;

    @BeforeEach
    void team() {
        course = courses.course(LESSONS, LessonKind.TEXT);
        unit = townsfolk.unit();
        person = townsfolk.employee(unit);
        lead = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of(unit));
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
    }

    @Test
    void a_lead_sees_open_begun_done_and_overdue() {
        assignments.assign(lead, to(person));
        assertThat(item().state()).isEqualTo(AssignedState.OPEN);
        Asker me = employee(person);
        studies.begin(me, course);
        assertThat(item().state()).isEqualTo(AssignedState.BEGUN);
        courses.dueOn(course, today().minusDays(1));
        assertThat(item().state()).isEqualTo(AssignedState.OVERDUE);
        assertThat(row(lead))
                .extracting(AssignmentRow::overdue, AssignmentRow::done)
                .containsExactly(1L, 0L);
        studies.lessonDone(me, course, "l1");
        assertThat(item().state()).isEqualTo(AssignedState.DONE);
        assertThat(item().doneOn()).isEqualTo(today());
        assertThat(row(lead))
                .extracting(AssignmentRow::overdue, AssignmentRow::done)
                .containsExactly(0L, 1L);
    }

    @Test
    void the_day_it_was_done_is_the_day_on_the_wall() {
        assignments.assign(lead, to(person));
        Asker me = employee(person);
        studies.begin(me, course);
        studies.lessonDone(me, course, "l1");
        courses.completedAt(course, today().atTime(23, 30));
        assertThat(item().doneOn()).as("after midnight in Berlin").isEqualTo(today().plusDays(1));
    }

    @Test
    void a_lead_reaches_nobody_outside_the_unit() {
        long stranger = townsfolk.employee(townsfolk.unit());
        assertThatThrownBy(() -> assignments.assign(lead, to(person, stranger))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> assignments.preview(lead, to(stranger))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> assignments.assign(lead, toUnit(townsfolk.unit())))
                .isInstanceOf(Refused.class);
        assertThat(assignments.ofTeam(lead)).isEmpty();
    }

    @Test
    void who_neither_leads_nor_is_hr_is_refused() {
        for (Asker other : List.of(employee(person), new Asker(1, Set.of(Role.ADMIN, Role.COUNCIL), Set.of()))) {
            assertThatThrownBy(() -> assignments.assign(other, to(person))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> assignments.list(other, Paging.first(5))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> assignments.withdraw(other, 1)).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> assignments.ofTeam(hr)).isInstanceOf(Refused.class);
    }

    @Test
    void a_deputy_acts_for_the_lead_while_appointed() {
        long deputy = townsfolk.employee(townsfolk.unit());
        assertThat(signedIn(deputy).isLead()).isFalse();
        leadership.appoint(Asker.system(), unit, deputy, LeadKind.DEPUTY, today(), today().plusDays(3));
        assertThat(assignments.assign(signedIn(deputy), toUnit(unit))).isEqualTo(1);
        assertThat(assignments.ofTeam(signedIn(deputy))).hasSize(1);
    }

    @Test
    void a_course_is_given_once_until_it_is_done() {
        assertThat(assignments.assign(hr, to(person))).isEqualTo(1);
        long other = townsfolk.employee(unit);
        assertThat(assignments.preview(lead, toUnit(unit)).count(Standing.ASSIGNED))
                .isEqualTo(1);
        assertThat(assignments.assign(lead, toUnit(unit))).as("only the other").isEqualTo(1);
        assertThat(fields(() -> assignments.assign(hr, to(person, other)))).containsExactly("people");
        studies.begin(employee(person), course);
        studies.lessonDone(employee(person), course, "l1");
        assertThat(fields(() -> assignments.assign(hr, to(person)))).containsExactly("people");
        assertThat(assignments.assign(hr, form(course, Set.of(person), null, today(), "", true)))
                .isEqualTo(1);
    }

    @Test
    void bad_input_is_named_and_nothing_is_stored() {
        Set<Long> me = Set.of(person);
        assertThat(fields(() -> assignments.assign(hr, form("nirgends", Set.of(), null, null, "", false))))
                .containsExactlyInAnyOrder("course", "people", "due");
        assertThat(fields(() -> assignments.assign(hr, form(course, me, null, today().minusDays(1), "", false))))
                .containsExactly("due");
        assertThat(fields(() -> assignments.assign(hr, form(course, me, null, today().plusYears(6), "", false))))
                .containsExactly("due");
        assertThat(fields(() -> assignments.assign(hr, form(course, me, null, today(), "x".repeat(1001), false))))
                .containsExactly("note");
        assertThat(assignments.ofTeam(lead)).isEmpty();
    }

    @Test
    void a_lead_withdraws_from_the_own_people_and_hr_from_all() {
        long elsewhere = townsfolk.employee(townsfolk.unit());
        assignments.assign(hr, to(person, elsewhere));
        long assignment = row(hr).id();
        assertThat(row(hr).people()).isEqualTo(2);
        assertThat(row(lead).people()).as("of the own people").isEqualTo(1);

        assignments.withdraw(lead, assignment);

        assertThat(assignments.ofTeam(lead)).isEmpty();
        assertThat(row(hr).people()).isEqualTo(1);
        assertThatThrownBy(() -> assignments.withdraw(lead, assignment)).isInstanceOf(NotFound.class);
        assignments.withdraw(hr, assignment);
        assertThatThrownBy(() -> assignments.withdraw(hr, assignment)).isInstanceOf(NotFound.class);
    }

    private AssignedItem item() {
        List<AssignedItem> items = assignments.ofTeam(lead);
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private AssignmentRow row(Asker by) {
        return assignments.list(by, Paging.first(100)).items().stream()
                .filter(found -> found.courseCode().equals(course))
                .findFirst()
                .orElseThrow();
    }

    private AssignmentForm to(Long... people) {
        return form(course, Set.of(people), null, today().plusDays(14), "Bitte", false);
    }

    private AssignmentForm toUnit(long whole) {
        return form(course, Set.of(), whole, today().plusDays(14), "", false);
    }

    private static AssignmentForm form(
            String course, Set<Long> people, Long unit, LocalDate due, String note, boolean again) {
        return new AssignmentForm(course, people, unit, due, note, again);
    }

    private static List<String> fields(Runnable assigning) {
        Rejected rejected = catchThrowableOfType(Rejected.class, assigning::run);
        assertThat(rejected).as("was let through").isNotNull();
        return rejected.findings().stream().map(Finding::field).toList();
    }

    private Asker signedIn(long employee) {
        String token =
                tokens.create(employee(employee), "Test", today().plusDays(1)).secret();
        return signIns.byToken(token).orElseThrow().asker();
    }

    private static Asker employee(long id) {
        return new Asker(id, Set.of(), Set.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
