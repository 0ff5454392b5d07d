package org.rosenstock.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
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
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** What HR records, corrects and takes back; every record stays as it was written. */
@InContainer
class EvidenceEntriesIT {

    @Inject
    EvidenceEntries entries;

    @Inject
    Evidences evidences;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    private long person;
    private Asker hr;

    @BeforeEach
    void somebody() {
        person = townsfolk.employee(townsfolk.unit());
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
    }

    @Test
    void a_correction_is_a_new_record_that_says_why() {
        long first = entries.record(hr, person, form(EvidenceKind.ATTENDANCE, null));
        long second = entries.correct(
                hr, first, new EvidenceCorrection("Ladekran", today().minusDays(3), null, "TÜV", "Falscher Tag"));

        EvidenceRow old = row(first);
        EvidenceRow now = row(second);
        assertThat(old.title()).isEqualTo("Kran");
        assertThat(old.fulfilledOn()).isEqualTo(today().minusDays(1));
        assertThat(old.correctedBy()).isEqualTo(second);
        assertThat(old.isEffective()).isFalse();
        assertThat(now)
                .extracting(EvidenceRow::kind, EvidenceRow::title, EvidenceRow::corrects, EvidenceRow::reason)
                .containsExactly(EvidenceKind.ATTENDANCE, "Ladekran", first, "Falscher Tag");
        assertThat(now.isEffective()).isTrue();
        assertThat(evidences.check(hr, person).isSound()).isTrue();
        assertThatThrownBy(() -> entries.takeBack(hr, first, "noch einmal")).isInstanceOf(Conflict.class);
    }

    @Test
    void what_is_taken_back_leaves_both_records() {
        long first = entries.record(hr, person, form(EvidenceKind.EXTERNAL, null));
        assertThat(fields(() -> entries.takeBack(hr, first, " "))).containsExactly("why");
        long second = entries.takeBack(hr, first, "Gehört zu einer anderen Person");
        assertThat(evidences.of(hr, person)).hasSize(2).noneMatch(EvidenceRow::isEffective);
        assertThat(row(second).voided()).isTrue();
        assertThatThrownBy(() -> entries.correct(hr, second, correction())).isInstanceOf(Conflict.class);
    }

    @Test
    void recognition_and_exemption_need_a_reason() {
        for (EvidenceKind kind : List.of(EvidenceKind.RECOGNITION, EvidenceKind.EXEMPTION)) {
            assertThat(fields(() -> entries.record(hr, person, form(kind, null))))
                    .containsExactly("why");
            assertThat(row(entries.record(hr, person, form(kind, "Meisterbrief")))
                            .reason())
                    .isEqualTo("Meisterbrief");
        }
        assertThat(fields(() -> entries.record(hr, person, form(EvidenceKind.COURSE_COMPLETION, null))))
                .containsExactly("kind");
        assertThat(fields(() -> entries.record(
                        hr,
                        person,
                        new EvidenceForm(EvidenceKind.EXTERNAL, "gibt-es-nicht", "", null, null, "", null))))
                .containsExactly("requirement", "title", "on");
    }

    @Test
    void a_report_sent_again_is_the_same_record() {
        String key = "lms-" + person;
        EvidenceReported first = entries.report(hr, person, form(EvidenceKind.EXTERNAL, null), key);
        EvidenceReported again = entries.report(hr, person, form(EvidenceKind.ATTENDANCE, null), key);
        assertThat(first.isNew()).isTrue();
        assertThat(again).isEqualTo(new EvidenceReported(first.id(), false));
        assertThat(evidences.of(hr, person)).hasSize(1);
        assertThat(fields(() -> entries.report(hr, person, form(EvidenceKind.EXTERNAL, null), " ")))
                .containsExactly("key");
    }

    @Test
    void only_hr_records_and_never_for_themselves() {
        EvidenceForm form = form(EvidenceKind.EXTERNAL, null);
        Asker lead = new Asker(hr.employee(), Set.of(Role.ADMIN), Set.of(1L));
        assertThatThrownBy(() -> entries.record(lead, person, form)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> entries.record(hr, hr.employee(), form)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> entries.report(hr, hr.employee(), form, "x")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> entries.takeBack(hr, -1, "nichts da")).isInstanceOf(NotFound.class);
    }

    private EvidenceForm form(EvidenceKind kind, @Nullable String reason) {
        return new EvidenceForm(kind, null, "Kran", today().minusDays(1), null, "TÜV", reason);
    }

    private EvidenceCorrection correction() {
        return new EvidenceCorrection("Kran", today(), null, null, "Grund");
    }

    private EvidenceRow row(long id) {
        return evidences.of(hr, person).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fields(Runnable change) {
        Rejected rejected = catchThrowableOfType(Rejected.class, change::run);
        assertThat(rejected).as("was let through").isNotNull();
        return rejected.findings().stream().map(Finding::field).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
