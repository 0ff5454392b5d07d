package org.rosenstock.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** A proof from elsewhere counts once somebody else has confirmed it, and not before. */
@InContainer
class ProofsIT {

    @Inject
    Proofs proofs;

    @Inject
    Evidences evidences;

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
    void becomes_evidence_when_confirmed() {
        long proof = proofs.handIn(person, form(), "ersthilfe.pdf", paper());
        assertThat(evidences.of(person, person.employee()))
                .as("nothing counts before")
                .isEmpty();
        assertThat(waiting(hr)).contains(proof);

        long evidence = proofs.confirm(hr, proof);

        EvidenceRow row = evidences.of(person, person.employee()).get(0);
        assertThat(row.id()).isEqualTo(evidence);
        assertThat(row)
                .extracting(EvidenceRow::kind, EvidenceRow::title, EvidenceRow::heldBy, EvidenceRow::validUntil)
                .containsExactly(EvidenceKind.EXTERNAL, "Erste Hilfe", "Rotes Kreuz", today().plusYears(2));
        assertThat(row.document()).isEqualTo("ersthilfe.pdf");
        assertThat(evidences.check(person, person.employee()).isSound()).isTrue();
        assertThat(proofs.mine(person).get(0).state()).isEqualTo(ProofRow.State.CONFIRMED);
        assertThat(waiting(hr)).doesNotContain(proof);
    }

    @Test
    void is_decided_on_once() {
        long proof = proofs.handIn(person, form(), "ersthilfe.pdf", paper());
        proofs.confirm(hr, proof);
        assertThatThrownBy(() -> proofs.confirm(hr, proof)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> proofs.decline(hr, proof, "zu spät")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> proofs.withdraw(person, proof)).isInstanceOf(Conflict.class);
        assertThat(evidences.of(person, person.employee())).hasSize(1);
    }

    @Test
    void is_declined_with_a_reason_that_the_person_reads() {
        long proof = proofs.handIn(person, form(), "ersthilfe.pdf", paper());
        assertThat(fields(() -> proofs.decline(hr, proof, " "))).containsExactly("reason");
        proofs.decline(hr, proof, "Der Name fehlt.");
        assertThat(proofs.mine(person).get(0).reason()).isEqualTo("Der Name fehlt.");
        assertThat(evidences.of(person, person.employee())).isEmpty();
    }

    @Test
    void nobody_decides_on_the_own_one_and_strangers_see_nothing() {
        long own = proofs.handIn(hr, form(), "eigen.pdf", paper());
        assertThat(waiting(hr)).doesNotContain(own);
        assertThatThrownBy(() -> proofs.confirm(hr, own)).isInstanceOf(Refused.class);
        long proof = proofs.handIn(person, form(), "ersthilfe.pdf", paper());
        Asker lead = new Asker(hr.employee(), Set.of(), Set.of(townsfolk.unit()));
        assertThat(waiting(lead)).as("no rule of the own office").isEmpty();
        assertThatThrownBy(() -> proofs.document(lead, proof)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> proofs.withdraw(hr, proof)).isInstanceOf(Refused.class);
        assertThat(proofs.document(person, proof).name()).isEqualTo("ersthilfe.pdf");
        assertThatThrownBy(() -> proofs.document(hr, -1)).isInstanceOf(NotFound.class);
    }

    @Test
    void says_what_is_missing() {
        ProofForm empty = new ProofForm(null, " ", "", null, null);
        assertThat(fields(() -> proofs.handIn(person, empty, "x.pdf", paper())))
                .containsExactly("title", "issuer", "on");
        ProofForm tomorrow = new ProofForm(null, "A", "B", today().plusDays(1), today());
        assertThat(fields(() -> proofs.handIn(person, tomorrow, "x.pdf", paper())))
                .containsExactly("on", "until");
        assertThat(fields(() -> proofs.handIn(person, form(), "x.pdf", text("no paper"))))
                .containsExactly("file");
        assertThat(fields(() -> proofs.handIn(person, form(), "x.exe", paper())))
                .containsExactly("file");
        assertThat(proofs.mine(person)).isEmpty();
    }

    private List<Long> waiting(Asker by) {
        return proofs.waiting(by, Paging.first(Paging.MAX_SIZE)).items().stream()
                .map(ProofRow::id)
                .toList();
    }

    private ProofForm form() {
        return new ProofForm(null, "Erste Hilfe", "Rotes Kreuz", today(), today().plusYears(2));
    }

    private static InputStream paper() {
        return text("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
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
