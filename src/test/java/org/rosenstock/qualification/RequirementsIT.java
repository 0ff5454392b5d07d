package org.rosenstock.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Employees;
import org.rosenstock.people.Pauses;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Rejected;

/** What HR says in a rule is what happens to people, from that day on. */
@InContainer
class RequirementsIT {

    private static final Asker SYSTEM = Asker.system();
    private static final int DAYS = 28;

    @Inject
    Requirements requirements;

    @Inject
    Obligations obligations;

    @Inject
    Employees employees;

    @Inject
    Pauses pauses;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    @Test
    void the_people_of_the_preview_are_those_who_are_obliged() {
        long unit = townsfolk.unit();
        long one = townsfolk.employee(unit);
        long other = townsfolk.employee(unit);
        RequirementDefinition definition = rule("Vorschau", unit, DAYS);

        assertThat(requirements.preview(SYSTEM, "", definition).people()).isEqualTo(2);
        assertThat(requirements.names(SYSTEM, definition, Paging.first(10)).items())
                .extracting(AudienceName::employee)
                .containsExactlyInAnyOrder(one, other);
        requirements.create(SYSTEM, definition);

        assertThat(live(one)).containsExactly("AUDIENCE");
        assertThat(live(other)).containsExactly("AUDIENCE");
    }

    @Test
    void a_change_is_a_new_version_and_keeps_the_due_date() {
        long unit = townsfolk.unit();
        long person = townsfolk.employee(unit);
        String code = requirements.create(SYSTEM, rule("Fassungen", unit, DAYS));
        int seen = requirements.get(SYSTEM, code).version();

        requirements.change(SYSTEM, code, rule("Fassungen, zweite", unit, 2 * DAYS), seen);

        assertThat(requirements.get(SYSTEM, code).versions())
                .extracting(RequirementDetail.Version::number)
                .containsExactly(2, 1);
        assertThat(live(person)).containsExactly("RULE_CHANGED");
        assertThat(due(person)).isEqualTo(today().plusDays(DAYS));
        assertThatThrownBy(() -> requirements.change(SYSTEM, code, rule("Fassungen", unit, DAYS), seen))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_declared_event_concerns_the_named_people_and_nobody_from_elsewhere() {
        long unit = townsfolk.unit();
        long person = townsfolk.employee(unit);
        long colleague = townsfolk.employee(unit);
        long stranger = townsfolk.employee(townsfolk.unit());
        String code = requirements.create(SYSTEM, rule("Maschinen", unit, DAYS));

        assertThatThrownBy(() -> requirements.declareEvent(SYSTEM, code, event(person, stranger)))
                .isInstanceOf(Rejected.class);
        assertThat(requirements.declareEvent(SYSTEM, code, event(person))).isEqualTo(1);

        assertThat(live(person)).containsExactly("EVENT");
        assertThat(due(person)).isEqualTo(today().plusDays(7));
        assertThat(live(colleague)).containsExactly("AUDIENCE");
    }

    @Test
    void a_deadline_rests_during_a_pause_and_is_set_anew_on_return() {
        long unit = townsfolk.unit();
        long person = townsfolk.employee(unit);
        requirements.create(SYSTEM, rule("Pausen", unit, 10));

        pauses.enter(SYSTEM, person, today(), null);
        assertThat(paused(person)).isEqualTo(1);
        assertThat(obligations.stories(SYSTEM, person))
                .extracting(ObligationStory::state)
                .containsExactly(ObligationState.PAUSED);
        long pause = pauses.list(SYSTEM, person).get(0).id();
        pauses.end(SYSTEM, person, pause, today().minusDays(1));

        assertThat(paused(person)).isZero();
        assertThat(live(person)).containsExactly("RETURN");
        assertThat(due(person)).isEqualTo(today().plusDays(Timing.RETURN_DAYS));
    }

    private EventForm event(long... people) {
        List<String> numbers = java.util.Arrays.stream(people)
                .mapToObj(person -> employees.row(SYSTEM, person).staffNumber())
                .toList();
        return new EventForm("Neue Maschine", today().plusDays(7), numbers);
    }

    static RequirementDefinition rule(String title, long unit, int firstDueDays) {
        AudienceBlock block =
                new AudienceBlock(List.of(new AudienceBlock.Unit(unit, true)), List.of(), List.of(), List.of());
        return new RequirementDefinition(
                title,
                "Test",
                "Damit der Test etwas prüft.",
                null,
                List.of(new Part(title, List.of(Way.of(WayKind.INSTRUCTION)))),
                List.of(block),
                List.of(),
                Timing.every(firstDueDays, 12),
                Triggers.NONE,
                RequirementDefinition.usualReminders(),
                false);
    }

    private List<String> live(long person) {
        List<?> why = em.createNativeQuery(
                        "select why from qualification_obligation where employee_id = ?1 and ended_on is null")
                .setParameter(1, person)
                .getResultList();
        return why.stream().map(String.class::cast).toList();
    }

    private LocalDate due(long person) {
        Object due = em.createNativeQuery(
                        "select due_on from qualification_obligation where employee_id = ?1 and ended_on is null")
                .setParameter(1, person)
                .getSingleResult();
        return org.rosenstock.shared.SqlValues.date(due);
    }

    private long paused(long person) {
        Object count = em.createNativeQuery("select count(*) from qualification_obligation where employee_id = ?1"
                        + " and ended_on is null and paused_from is not null")
                .setParameter(1, person)
                .getSingleResult();
        return org.rosenstock.shared.SqlValues.number(count);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
