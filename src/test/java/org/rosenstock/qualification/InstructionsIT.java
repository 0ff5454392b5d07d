package org.rosenstock.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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

/** An instruction on site becomes evidence for those who were there, and for nobody else. */
@InContainer
class InstructionsIT {

    @Inject
    Instructions instructions;

    @Inject
    InstructionGuests guests;

    @Inject
    Attendances attendances;

    @Inject
    Evidences evidences;

    @Inject
    EvidenceEntries entries;

    @Inject
    Obligations obligations;

    @Inject
    TwoPartRuleFixture rules;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    private long unit;
    private Asker person;
    private Asker absent;
    private Asker lead;
    private Asker hr;
    private RequirementDetail rule;

    @BeforeEach
    void a_rule_of_two_parts() {
        unit = townsfolk.unit();
        person = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        absent = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        lead = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of(unit));
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
        rule = rules.externalAndOnSite("Leitern " + unit, unit);
    }

    @Test
    void is_done_only_when_both_parts_are_there() {
        long id = running();
        entries.record(hr, person.employee(), external());
        assertThat(state(person)).isNotEqualTo(ObligationState.DONE);

        instructions.startCode(lead, id);
        String code = instructions.get(lead, id).code();
        assertThat(attendances
                        .find(person, code.substring(0, 3) + " " + code.substring(3))
                        .topic())
                .isEqualTo(rule.definition().title() + ": Vor Ort");
        attendances.confirm(person, code);
        attendances.confirm(person, code);
        assertThat(instructions.close(lead, id, true)).isEqualTo(1);

        assertThat(state(person)).isEqualTo(ObligationState.DONE);
        EvidenceRow row = evidence(person).get(0);
        assertThat(row)
                .extracting(EvidenceRow::kind, EvidenceRow::part, EvidenceRow::topicVersion, EvidenceRow::method)
                .containsExactly(EvidenceKind.INSTRUCTION, 2, "Mai 2026", "CONFIRMED_ON_SCREEN");
        assertThat(row.heldBy()).startsWith("Vorname");
        assertThat(evidences.check(person, person.employee()).isSound()).isTrue();
        assertThat(evidence(absent)).as("who was not there is left alone").isEmpty();
    }

    @Test
    void the_instruction_alone_does_not_fulfil_the_rule() {
        long id = running();
        instructions.tick(lead, id, person.employee(), true);
        instructions.close(lead, id, true);
        assertThat(evidence(person)).hasSize(1);
        assertThat(state(person)).isNotEqualTo(ObligationState.DONE);
    }

    @Test
    void is_closed_once() {
        long id = running();
        assertThat(fields(() -> instructions.close(lead, id, true)))
                .as("nobody is there")
                .containsExactly("affirmed");
        instructions.tick(lead, id, person.employee(), true);
        instructions.tick(lead, id, absent.employee(), true);
        instructions.tick(lead, id, absent.employee(), false);
        assertThat(fields(() -> instructions.close(lead, id, false))).containsExactly("affirmed");
        instructions.close(lead, id, true);
        assertThatThrownBy(() -> instructions.close(lead, id, true)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> instructions.tick(lead, id, absent.employee(), true))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> instructions.cancel(lead, id)).isInstanceOf(Conflict.class);
        assertThat(evidence(person)).hasSize(1);
        assertThat(evidence(absent)).isEmpty();
    }

    @Test
    void is_called_off_and_opened_again() {
        long id = running();
        instructions.cancel(lead, id);
        assertThatThrownBy(() -> instructions.startCode(lead, id)).isInstanceOf(Conflict.class);
        instructions.reopen(lead, id);
        assertThatThrownBy(() -> instructions.reopen(lead, id)).isInstanceOf(Conflict.class);
        assertThat(instructions.get(lead, id).people()).hasSize(2);
    }

    @Test
    void a_code_counts_for_those_on_the_list_and_ends_with_the_next_one() {
        long id = running();
        Asker stranger = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        instructions.startCode(lead, id);
        String first = instructions.get(lead, id).code();
        assertThat(fields(() -> attendances.confirm(stranger, first))).containsExactly("code");
        instructions.startCode(lead, id);
        String second = instructions.get(lead, id).code();
        if (!first.equals(second)) {
            assertThat(fields(() -> attendances.confirm(person, first))).containsExactly("code");
        }
        attendances.confirm(person, second);
        instructions.close(lead, id, true);
        assertThat(fields(() -> attendances.confirm(absent, second)))
                .as("it has ended")
                .containsExactly("code");
    }

    @Test
    void who_guesses_has_to_wait_even_with_the_right_code() {
        long id = running();
        instructions.startCode(lead, id);
        String code = instructions.get(lead, id).code();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(key(() -> attendances.find(person, "x"))).isEqualTo("qualification.attend.codeWrong");
        }
        assertThat(key(() -> attendances.find(person, code))).isEqualTo("qualification.attend.wait");
        attendances.confirm(absent, code);
    }

    @Test
    void only_own_people_are_invited_by_those_who_hold_it() {
        long id = open(InstructionMethod.CONFIRMED_ON_SCREEN, today());
        Asker elsewhere = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of(townsfolk.unit()));
        assertThat(guests.owing(lead, id)).extracting(OwingUnit::people).containsExactly(2L);
        assertThatThrownBy(() -> guests.invite(lead, id, elsewhere.employee())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> guests.invite(lead, id, lead.employee())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> guests.inviteUnit(elsewhere, id, unit)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> instructions.get(elsewhere, id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> instructions.get(hr, id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> instructions.open(person, form(InstructionMethod.CONFIRMED_ON_SCREEN, today())))
                .isInstanceOf(Refused.class);
        assertThat(guests.find(lead, id, "Nachname")).hasSize(2).allMatch(InstructionGuest::owes);
        assertThat(guests.inviteUnit(lead, id, unit)).isEqualTo(2);
        assertThat(guests.owing(lead, id)).isEmpty();
        guests.invite(lead, id, person.employee());
        instructions.remove(lead, id, person.employee());
        assertThat(instructions.get(lead, id).people()).hasSize(1);
    }

    @Test
    void the_office_that_answers_for_the_rule_invites_whom_it_concerns() {
        Asker office = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of(townsfolk.unit()));
        RequirementDetail own = rules.externalAndOnSite(
                "Kran " + unit, unit, office.ledUnits().iterator().next());
        long id = instructions.open(
                office,
                new InstructionForm(own.id(), 2, "", "", today(), "Bauhof", InstructionMethod.CONFIRMED_ON_SCREEN));
        assertThat(guests.inviteUnit(office, id, unit)).isEqualTo(2);
        assertThatThrownBy(() -> guests.invite(office, id, hr.employee())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_signed_list_is_kept_once_for_all() throws java.io.IOException {
        long id = open(InstructionMethod.ORAL_SIGNED_ON_PAPER, today().minusDays(2));
        guests.inviteUnit(lead, id, unit);
        try (PDDocument pdf = Loader.loadPDF(instructions.signatureList(lead, id, "de"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Unterschriftenliste", "Mai 2026", "Unterschrift");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        instructions.tick(lead, id, person.employee(), true);
        instructions.tick(lead, id, absent.employee(), true);
        assertThat(fields(() -> instructions.close(lead, id, true))).containsExactly("affirmed");
        assertThat(fields(() -> instructions.attach(lead, id, "liste.exe", paper())))
                .containsExactly("file");
        instructions.attach(lead, id, "liste.pdf", paper());
        instructions.close(lead, id, true);
        for (Asker each : List.of(person, absent)) {
            assertThat(evidence(each).get(0))
                    .extracting(EvidenceRow::document, EvidenceRow::method)
                    .containsExactly("liste.pdf", "ORAL_SIGNED_ON_PAPER");
        }
        assertThat(instructions.signedList(hr, id).name()).isEqualTo("liste.pdf");
        assertThatThrownBy(() -> instructions.signedList(person, id)).isInstanceOf(Refused.class);
        assertThat(instructions.list(hr, Paging.first(Paging.MAX_SIZE)).items())
                .extracting(InstructionRow::id)
                .contains(id);
    }

    @Test
    void says_what_is_missing() {
        InstructionForm empty =
                new InstructionForm(rule.id(), 1, "", "x".repeat(61), null, " ", InstructionMethod.CONFIRMED_ON_SCREEN);
        assertThat(fields(() -> instructions.open(lead, empty)))
                .containsExactly("topic", "topicVersion", "on", "place");
        long later = open(InstructionMethod.CONFIRMED_ON_SCREEN, today().plusDays(3));
        guests.inviteUnit(lead, later, unit);
        instructions.tick(lead, later, person.employee(), true);
        assertThat(fields(() -> instructions.close(lead, later, true))).containsExactly("affirmed");
        assertThat(fields(() -> instructions.startCode(lead, later))).containsExactly("");
    }

    @Test
    void attendance_of_an_offering_is_booked_once() {
        Asker system = Asker.system();
        rules.offering("Fahrsicherheit " + unit, unit, "fahr-" + unit);
        List<Long> first = attendances.book(system, person.employee(), "fahr-" + unit, "Fahren", today(), "Werk");
        assertThat(attendances.book(system, person.employee(), "fahr-" + unit, "Fahren", today(), "Werk"))
                .isEqualTo(first);
        assertThat(evidence(person))
                .singleElement()
                .extracting(EvidenceRow::kind)
                .isEqualTo(EvidenceKind.ATTENDANCE);
        assertThat(obligations.mine(person))
                .filteredOn(item -> item.title().startsWith("Fahrsicherheit"))
                .extracting(ObligationItem::state)
                .containsExactly(ObligationState.DONE);
        assertThatThrownBy(() -> attendances.book(hr, person.employee(), "x", "y", today(), null))
                .isInstanceOf(Refused.class);
    }

    private long running() {
        long id = open(InstructionMethod.CONFIRMED_ON_SCREEN, today());
        guests.inviteUnit(lead, id, unit);
        return id;
    }

    private long open(InstructionMethod method, LocalDate on) {
        return instructions.open(lead, form(method, on));
    }

    private InstructionForm form(InstructionMethod method, LocalDate on) {
        return new InstructionForm(rule.id(), 2, "", "Mai 2026", on, "Bauhof", method);
    }

    private EvidenceForm external() {
        return new EvidenceForm(EvidenceKind.EXTERNAL, rule.code(), "", today(), null, "TÜV", null);
    }

    private ObligationState state(Asker of) {
        return obligations.mine(of).stream()
                .filter(item -> item.requirement() == rule.id())
                .map(ObligationItem::state)
                .findFirst()
                .orElseThrow();
    }

    private List<EvidenceRow> evidence(Asker of) {
        return evidences.of(of, of.employee());
    }

    private static ByteArrayInputStream paper() {
        return new ByteArrayInputStream(
                "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static List<String> fields(Runnable change) {
        return rejected(change).findings().stream().map(Finding::field).toList();
    }

    private static String key(Runnable change) {
        return rejected(change).findings().get(0).key();
    }

    private static Rejected rejected(Runnable change) {
        Rejected rejected = catchThrowableOfType(Rejected.class, change::run);
        assertThat(rejected).as("was let through").isNotNull();
        return rejected;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
