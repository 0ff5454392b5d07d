package org.rosenstock.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.ExternalTrainings.SentFile;

/** Material: kept by the office and the trainers of a date, seen by those with a seat alone. */
@InContainer
class MaterialsIT {

    @Inject
    Materials materials;

    @Inject
    Offerings offerings;

    @Inject
    Sessions sessions;

    @Inject
    Townsfolk townsfolk;

    @Inject
    TrainingFixture fixture;

    @Inject
    Clock clock;

    private Asker anna;
    private Asker ben;
    private Asker trainer;
    private Asker hr;
    private String offering;
    private long session;

    @BeforeEach
    void a_date_with_one_participant_and_a_trainer() {
        long unit = townsfolk.unit();
        anna = plain(townsfolk.employee(unit));
        ben = plain(townsfolk.employee(unit));
        trainer = plain(townsfolk.employee(unit));
        hr = new Asker(townsfolk.employee(unit), Set.of(Role.HR), Set.of());
        offering = fixture.offering("Unterlagentest", Approval.NONE, WaitingRule.ARRIVAL);
        session = held();
        fixture.seated(session, anna.employee());
    }

    @Test
    void seen_with_a_seat_by_the_trainer_and_the_office_alone() {
        long forAll = materials.addToOffering(hr, offering, file("", "Folien.txt"));
        long forOne = materials.addToSession(trainer, session, file("Ablauf", "ablauf.txt"));
        for (Asker by : List.of(anna, trainer, hr)) {
            assertThat(materials.ofSession(by, session))
                    .extracting(MaterialRow::title)
                    .containsExactly("Folien.txt", "Ablauf");
            assertThat(materials.file(by, forAll).name()).isEqualTo("Folien.txt");
            assertThat(materials.file(by, forOne).type()).isEqualTo("text/csv");
        }
        assertThatThrownBy(() -> materials.ofSession(ben, session)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> materials.file(ben, forAll)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> materials.file(ben, forOne)).isInstanceOf(Refused.class);
    }

    @Test
    void a_seat_in_another_date_opens_what_is_for_all_dates_only() {
        long forAll = materials.addToOffering(hr, offering, file("Folien", "folien.txt"));
        long forOne = materials.addToSession(hr, session, file("Ablauf", "ablauf.txt"));
        fixture.seated(fixture.session(offering, 5, 9), ben.employee());
        assertThat(materials.file(ben, forAll).name()).isEqualTo("folien.txt");
        assertThatThrownBy(() -> materials.file(ben, forOne)).isInstanceOf(Refused.class);
    }

    @Test
    void the_copy_of_an_offering_has_what_is_for_all_dates() {
        materials.addToOffering(hr, offering, file("Folien", "folien.txt"));
        materials.addToOffering(hr, offering, link("Lesen"));
        materials.remove(hr, materials.addToOffering(hr, offering, link("Veraltet")));
        materials.addToSession(hr, session, link("Termin"));
        String copy = offerings.copy(hr, offering);
        assertThat(materials.ofOffering(hr, copy))
                .extracting(MaterialRow::title)
                .containsExactly("Folien", "Lesen");
        long copied = materials.ofOffering(hr, copy).get(0).id();
        assertThat(materials.file(hr, copied).name()).isEqualTo("folien.txt");
        assertThat(materials.ofOffering(hr, offering))
                .extracting(MaterialRow::id)
                .doesNotContain(copied);
    }

    @Test
    void a_place_on_the_waiting_list_opens_nothing() {
        long forOne = materials.addToSession(hr, session, file("Ablauf", "ablauf.txt"));
        fixture.waiting(session, ben.employee());
        assertThatThrownBy(() -> materials.file(ben, forOne)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> materials.ofSession(ben, session)).isInstanceOf(Refused.class);
    }

    @Test
    void keeps_its_order_and_comes_back_to_its_place() {
        long first = materials.addToSession(trainer, session, link("Eins"));
        long second = materials.addToSession(trainer, session, link("Zwei"));
        long third = materials.addToSession(trainer, session, link("Drei"));
        materials.up(trainer, third);
        assertThat(materials.ofSession(anna, session))
                .extracting(MaterialRow::id)
                .containsExactly(first, third, second);
        materials.up(trainer, first);
        materials.remove(trainer, third);
        assertThat(materials.ofSession(anna, session))
                .extracting(MaterialRow::id)
                .containsExactly(first, second);
        materials.putBack(trainer, third);
        assertThat(materials.ofSession(anna, session))
                .extracting(MaterialRow::id)
                .containsExactly(first, third, second);
        long removed = materials.addToSession(trainer, session, file("Weg", "weg.txt"));
        materials.remove(trainer, removed);
        assertThatThrownBy(() -> materials.file(anna, removed)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_trainer_keeps_the_own_dates_alone() {
        long forAll = materials.addToOffering(hr, offering, link("Alle"));
        long other = fixture.session(offering, 5, 9);
        assertThatThrownBy(() -> materials.addToOffering(trainer, offering, link("Neu")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> materials.addToSession(trainer, other, link("Neu")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> materials.remove(trainer, forAll)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> materials.addToSession(anna, session, link("Neu")))
                .isInstanceOf(Refused.class);
        assertThat(materials.ofOffering(hr, offering)).hasSize(1);
        assertThat(materials.mayKeep(trainer, session)).isTrue();
        assertThat(materials.mayKeep(trainer, other)).isFalse();
        assertThat(materials.mayKeep(anna, session)).isFalse();
    }

    @Test
    void takes_either_a_file_or_a_safe_link() {
        assertThat(refused(new MaterialForm("Leer", "", null))).containsExactly("file");
        assertThat(refused(new MaterialForm("Titel", "http://example.org", null)))
                .containsExactly("link");
        assertThat(refused(new MaterialForm("Titel", "javascript:alert(1)", null)))
                .containsExactly("link");
        assertThat(refused(new MaterialForm("", "https://example.org", null))).containsExactly("title");
        assertThat(refused(file("Programm", "programm.exe"))).containsExactly("file");
        assertThat(refused(file("Kein PDF", "folien.pdf"))).containsExactly("file");
        assertThat(materials.ofSession(hr, session)).isEmpty();
    }

    private List<String> refused(MaterialForm form) {
        try {
            materials.addToSession(hr, session, form);
            return List.of();
        } catch (Rejected rejected) {
            return rejected.findings().stream().map(finding -> finding.field()).toList();
        }
    }

    private long held() {
        LocalDate day = LocalDate.now(clock).plusDays(3);
        return sessions.plan(
                hr,
                offering,
                new SessionForm(
                        List.of(new SessionDay(day, LocalTime.of(9, 0), LocalTime.of(12, 0), null)),
                        5,
                        "",
                        null,
                        null,
                        List.of(new Trainer(trainer.employee(), "Trainerin")),
                        "",
                        0));
    }

    private static MaterialForm link(String title) {
        return new MaterialForm(title, "https://wissen.rosenstock.example/" + title, null);
    }

    private static MaterialForm file(String title, String name) {
        byte[] content = "Guten Tag, das ist der Ablauf.".getBytes(StandardCharsets.UTF_8);
        return new MaterialForm(title, "", new SentFile(name, new ByteArrayInputStream(content)));
    }

    private static Asker plain(long employee) {
        return new Asker(employee, Set.of(), Set.of());
    }
}
