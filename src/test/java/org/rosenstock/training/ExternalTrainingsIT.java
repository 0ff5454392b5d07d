package org.rosenstock.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.notification.NoticeRow;
import org.rosenstock.notification.Notices;
import org.rosenstock.people.Asker;
import org.rosenstock.people.LeadKind;
import org.rosenstock.people.Leadership;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.qualification.Evidences;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.ExternalTrainings.SentFile;

/** Training held by others: the lead decides before, the office confirms after, and then it is proof. */
@InContainer
class ExternalTrainingsIT {

    private static final String PAPER = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

    @Inject
    ExternalTrainings trainings;

    @Inject
    ExternalApprovals approvals;

    @Inject
    Evidences evidences;

    @Inject
    Notices notices;

    @Inject
    Leadership leadership;

    @Inject
    Townsfolk townsfolk;

    @Inject
    TrainingFixture fixture;

    @Inject
    Clock clock;

    private Asker anna;
    private Asker ben;
    private Asker lead;
    private Asker hr;

    @BeforeEach
    void a_unit_with_two_people_and_a_lead() {
        long unit = townsfolk.unit();
        anna = plain(townsfolk.employee(unit));
        ben = plain(townsfolk.employee(unit));
        lead = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of(unit));
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
        leadership.appoint(Asker.system(), unit, lead.employee(), LeadKind.LEAD, LocalDate.of(2025, 1, 1), null);
    }

    @Test
    void becomes_proof_when_the_office_confirms_the_certificate() {
        long id = enter(anna, -2);
        assertThat(trainings.get(anna, id).state()).isEqualTo(ExternalState.AWAITING_LEAD);
        approvals.approve(lead, id);
        assertThat(told(anna)).contains("notification.notice.EXTERNAL_APPROVED");
        trainings.handIn(anna, id, paper());
        assertThat(evidences.of(anna, anna.employee())).isEmpty();

        approvals.giveBack(hr, id, "Die zweite Seite fehlt.");
        assertThat(trainings.get(anna, id).state()).isEqualTo(ExternalState.APPROVED);
        trainings.handIn(anna, id, paper());
        approvals.confirm(hr, id);
        EvidenceRow proof = evidences.of(anna, anna.employee()).get(0);
        assertThat(proof.kind()).isEqualTo(EvidenceKind.EXTERNAL);
        assertThat(proof.title()).isEqualTo("Vergaberecht");
        assertThat(proof.fulfilledOn()).isEqualTo(LocalDate.now(clock).minusDays(1));
        assertThatThrownBy(() -> approvals.confirm(hr, id)).isInstanceOf(Conflict.class);
        assertThat(evidences.of(anna, anna.employee())).hasSize(1);
        assertThat(trainings.history(anna, id))
                .extracting(ExternalStep::event)
                .containsExactly(
                        ExternalEvent.ENTER,
                        ExternalEvent.APPROVE,
                        ExternalEvent.HAND_IN,
                        ExternalEvent.GIVE_BACK,
                        ExternalEvent.HAND_IN,
                        ExternalEvent.CONFIRM);
        assertThat(trainings.history(anna, id).get(3).reason()).isEqualTo("Die zweite Seite fehlt.");
    }

    @Test
    void nobody_decides_about_oneself_or_out_of_turn() {
        long id = enter(anna, 10);
        assertThatThrownBy(() -> approvals.approve(ben, id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> approvals.approve(hr, id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> approvals.confirm(lead, id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> approvals.refuse(lead, id, " ")).isInstanceOf(Rejected.class);
        long own = enter(lead, 10);
        assertThatThrownBy(() -> approvals.approve(lead, own)).isInstanceOf(Refused.class);
        assertThat(approvals.open(hr, Paging.first(500)).items())
                .extracting(ExternalRow::id)
                .contains(own)
                .doesNotContain(id);
        assertThat(approvals.open(lead, Paging.first(50)).items())
                .extracting(ExternalRow::id)
                .containsExactly(id);
        approvals.refuse(lead, id, "Das gibt es im eigenen Haus.");
        assertThat(trainings.get(anna, id).state()).isEqualTo(ExternalState.REFUSED);
        assertThatThrownBy(() -> trainings.withdraw(anna, id)).isInstanceOf(Conflict.class);
        assertThat(told(anna)).contains("notification.notice.EXTERNAL_REFUSED");
    }

    @Test
    void the_office_decides_what_a_lead_left_lying() {
        long id = enter(anna, 20);
        fixture.undecidedExternal(id);
        approvals.approve(hr, id);
        assertThat(trainings.get(anna, id).state()).isEqualTo(ExternalState.APPROVED);
    }

    @Test
    void files_and_entries_are_seen_by_those_they_concern() {
        long id = trainings.enter(anna, form(-1), paper());
        approvals.approve(lead, id);
        trainings.handIn(anna, id, paper());
        assertThat(trainings.programme(lead, id).name()).isEqualTo("Papier.pdf");
        assertThat(trainings.certificate(hr, id).name()).isEqualTo("Papier.pdf");
        assertThatThrownBy(() -> trainings.certificate(lead, id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> trainings.get(ben, id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> trainings.handIn(ben, id, paper())).isInstanceOf(Refused.class);
        assertThat(trainings.mine(ben, Paging.first(10)).total()).isZero();
        long without = enter(anna, 3);
        assertThatThrownBy(() -> trainings.programme(anna, without)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trainings.handIn(anna, without, paper())).isInstanceOf(Rejected.class);
    }

    @Test
    void says_all_that_is_wrong_and_keeps_nothing() {
        ExternalForm wrong = new ExternalForm(" ", "", "", null, LocalDate.now(clock), -1, -1, "");
        assertThatThrownBy(() -> trainings.enter(anna, wrong, null))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.findings())
                                .extracting(finding -> finding.field())
                                .containsExactly("title", "provider", "hours", "cost", "firstDay"));
        assertThat(trainings.mine(anna, Paging.first(10)).total()).isZero();
    }

    private long enter(Asker person, int inDays) {
        return trainings.enter(person, form(inDays), null);
    }

    private ExternalForm form(int inDays) {
        LocalDate first = LocalDate.now(clock).plusDays(inDays);
        return new ExternalForm(
                "Vergaberecht", "Studieninstitut", "Hannover", first, first.plusDays(1), 840, 39_000, "");
    }

    private Set<String> told(Asker person) {
        return Set.copyOf(
                notices.latest(person, 10).stream().map(NoticeRow::textKey).toList());
    }

    private static SentFile paper() {
        return new SentFile("Papier.pdf", new ByteArrayInputStream(PAPER.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Asker plain(long employee) {
        return new Asker(employee, Set.of(), Set.of());
    }
}
