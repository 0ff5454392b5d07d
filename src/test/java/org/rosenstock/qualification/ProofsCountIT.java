package org.rosenstock.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.shared.SqlValues;

/** Proofs of every kind fulfil what they are for, and what is corrected, taken back or over does so no longer. */
@InContainer
class ProofsCountIT {

    @Inject
    Requirements requirements;

    @Inject
    EvidenceEntries entries;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    private long unit;
    private long person;
    private Asker hr;

    @BeforeEach
    void somebody() {
        unit = townsfolk.unit();
        person = townsfolk.employee(unit);
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
    }

    @Test
    void each_kind_fulfils_and_shows_in_the_preview() {
        for (EvidenceKind kind : List.of(
                EvidenceKind.EXTERNAL, EvidenceKind.ATTENDANCE, EvidenceKind.RECOGNITION, EvidenceKind.EXEMPTION)) {
            String code = requirements.create(hr, rule("Weg " + kind));
            assertThat(preview(code)).isZero();
            record(code, kind, today(), null);
            assertThat(fulfilledOn(code)).as(kind.name()).isEqualTo(today());
            assertThat(preview(code)).as(kind.name()).isEqualTo(1);
        }
    }

    @Test
    void what_is_taken_back_reopens_and_the_past_stays() {
        String code = requirements.create(hr, rule("Zurück"));
        long proof = record(code, EvidenceKind.EXTERNAL, today(), null);
        LocalDate due = due(code);
        entries.takeBack(hr, proof, "Gehört jemand anderem");

        assertThat(fulfilledOn(code)).isNull();
        assertThat(due(code)).isEqualTo(due);
        assertThat(preview(code)).isZero();
        assertThat(rows(code))
                .as("the row that was fulfilled, and the one that is open")
                .isGreaterThan(1);
    }

    @Test
    void a_correction_counts_instead_of_what_it_corrects() {
        String code = requirements.create(hr, rule("Anders"));
        long proof = record(code, EvidenceKind.EXTERNAL, today(), null);
        entries.correct(
                hr, proof, new EvidenceCorrection("Kran", today(), today().plusDays(40), null, "Falsches Ende"));

        assertThat(fulfilledOn(code)).isEqualTo(today());
        assertThat(date(code, "valid_until")).isEqualTo(today().plusDays(40));
    }

    @Test
    void an_exemption_ends_on_its_day_and_not_later() {
        String code = requirements.create(hr, rule("Befreit"));
        record(code, EvidenceKind.EXEMPTION, today(), today().plusDays(200));

        assertThat(date(code, "valid_until")).isEqualTo(today().plusDays(200));
        assertThat(date(code, "renew_from")).isEqualTo(today().plusDays(200).minusDays(Timing.RENEW_DAYS));
    }

    @Test
    void one_that_has_ended_fulfils_nothing() {
        String code = requirements.create(hr, rule("Vorbei"));
        record(code, EvidenceKind.EXEMPTION, today().minusDays(9), today().minusDays(1));
        assertThat(fulfilledOn(code)).isNull();
    }

    private long record(String code, EvidenceKind kind, LocalDate on, @Nullable LocalDate until) {
        return entries.record(hr, person, new EvidenceForm(kind, code, null, on, until, "TÜV", "Grund"));
    }

    private long preview(String code) {
        return requirements
                .preview(hr, code, requirements.get(hr, code).definition())
                .withProof();
    }

    private RequirementDefinition rule(String title) {
        return new RequirementDefinition(
                title,
                "Test",
                "Damit der Test etwas prüft.",
                null,
                List.of(new Part(title, List.of(Way.of(WayKind.INSTRUCTION), Way.of(WayKind.EXTERNAL)))),
                List.of(new AudienceBlock(
                        List.of(new AudienceBlock.Unit(unit, true)), List.of(), List.of(), List.of())),
                List.of(),
                Timing.every(28, 12),
                Triggers.NONE,
                RequirementDefinition.usualReminders(),
                false);
    }

    private @Nullable LocalDate fulfilledOn(String code) {
        return date(code, "fulfilled_on");
    }

    private LocalDate due(String code) {
        LocalDate due = date(code, "due_on");
        assertThat(due).isNotNull();
        return due;
    }

    private @Nullable LocalDate date(String code, String column) {
        return SqlValues.dateOrNull(em.createNativeQuery("select " + column + " from qualification_obligation"
                        + " where employee_id = ?1 and requirement_id = ?2 and ended_on is null")
                .setParameter(1, person)
                .setParameter(2, requirements.get(hr, code).id())
                .getSingleResult());
    }

    private long rows(String code) {
        return SqlValues.number(em.createNativeQuery(
                        "select count(*) from qualification_obligation where employee_id = ?1 and requirement_id = ?2")
                .setParameter(1, person)
                .setParameter(2, requirements.get(hr, code).id())
                .getSingleResult());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
