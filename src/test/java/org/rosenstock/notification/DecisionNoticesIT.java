package org.rosenstock.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.EvidenceCorrection;
import org.rosenstock.qualification.EvidenceEntries;
import org.rosenstock.qualification.EvidenceForm;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.ProofForm;
import org.rosenstock.qualification.Proofs;

/** Whoever is decided about learns of it once, without the reason, and nobody else does. */
@InContainer
class DecisionNoticesIT {

    @Inject
    Notices notices;

    @Inject
    Proofs proofs;

    @Inject
    EvidenceEntries entries;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    private Asker person;
    private Asker hr;

    @BeforeEach
    void somebody() {
        person = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of());
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
    }

    @Test
    void a_confirmed_and_a_declined_proof_tell_of_themselves() {
        proofs.confirm(hr, handIn());
        assertThat(told()).containsExactly("PROOF_CONFIRMED");
        proofs.decline(hr, handIn(), "Streng geheimer Grund");
        assertThat(told()).containsExactly("PROOF_DECLINED", "PROOF_CONFIRMED");
    }

    @Test
    void what_hr_records_corrects_and_takes_back_is_told_each_time() {
        long first = entries.record(hr, person.employee(), form(EvidenceKind.EXEMPTION, "Streng geheimer Grund"));
        assertThat(told()).containsExactly("RECORDED");
        long second = entries.correct(
                hr, first, new EvidenceCorrection("Kran", today(), null, null, "Streng geheimer Grund"));
        assertThat(told()).containsExactly("CORRECTED", "RECORDED");
        entries.takeBack(hr, second, "Streng geheimer Grund");
        assertThat(told()).containsExactly("TAKEN_BACK", "CORRECTED", "RECORDED");
    }

    @Test
    void what_another_system_reports_it_tells_itself() {
        entries.report(hr, person.employee(), form(EvidenceKind.EXTERNAL, null), "told-" + person.employee());
        assertThat(told()).isEmpty();
    }

    /** Kinds of what the person was told, newest first; HR was told nothing. */
    private List<String> told() {
        assertThat(notices.latest(hr, 1)).as("told to whoever decided").isEmpty();
        List<NoticeRow> rows = notices.latest(person, 10);
        assertThat(rows).allSatisfy(row -> assertThat(row.url()).isEqualTo("/qualification/evidence"));
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.text(Locale.GERMAN)).contains("„Kran“").doesNotContain("geheim"));
        return rows.stream().map(NoticeRow::kind).toList();
    }

    private long handIn() {
        byte[] paper = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        return proofs.handIn(
                person, new ProofForm(null, "Kran", "TÜV", today(), null), "kran.pdf", new ByteArrayInputStream(paper));
    }

    private EvidenceForm form(EvidenceKind kind, @Nullable String reason) {
        return new EvidenceForm(kind, null, "Kran", today(), null, "TÜV", reason);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
