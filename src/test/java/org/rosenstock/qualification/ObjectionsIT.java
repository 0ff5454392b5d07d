package org.rosenstock.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.notification.NoticeRow;
import org.rosenstock.notification.Notices;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** Whoever a record is about can say that it is wrong, and is told what comes of it. */
@InContainer
class ObjectionsIT {

    @Inject
    Objections objections;

    @Inject
    EvidenceEntries entries;

    @Inject
    Evidences evidences;

    @Inject
    Notices notices;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Clock clock;

    private Asker person;
    private Asker hr;
    private long record;

    @BeforeEach
    void somebody() {
        person = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of());
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
        record = entries.record(
                hr,
                person.employee(),
                new EvidenceForm(EvidenceKind.EXTERNAL, null, "Kran", today(), null, "TÜV", null));
    }

    @Test
    void is_open_once_and_leaves_the_record_as_it_is() {
        EvidenceRow before = evidences.of(person, person.employee()).get(0);
        assertThatThrownBy(() -> objections.raise(person, record, " ")).isInstanceOf(Rejected.class);

        long id = objections.raise(person, record, "Ich war krank.");

        assertThat(open()).contains(id);
        assertThat(state()).isEqualTo(ObjectionRow.State.OPEN);
        assertThatThrownBy(() -> objections.raise(person, record, "noch einmal"))
                .isInstanceOf(Conflict.class);
        assertThat(evidences.of(person, person.employee())).containsExactly(before);
        assertThat(evidences.check(person, person.employee()).isSound()).isTrue();
    }

    @Test
    void is_answered_when_the_record_stays() {
        long id = objections.raise(person, record, "Ich war krank.");
        assertThatThrownBy(() -> objections.decline(hr, id, "")).isInstanceOf(Rejected.class);

        objections.decline(hr, id, "Ihre Unterschrift liegt vor.");

        assertThat(open()).doesNotContain(id);
        assertThat(state()).isEqualTo(ObjectionRow.State.DECLINED);
        assertThat(latest().answer()).isEqualTo("Ihre Unterschrift liegt vor.");
        assertThat(told()).containsExactly("OBJECTION_DECLINED", "RECORDED");
        assertThatThrownBy(() -> objections.decline(hr, id, "noch einmal")).isInstanceOf(Conflict.class);
        objections.raise(person, record, "Das ist nicht meine.");
        assertThat(state()).isEqualTo(ObjectionRow.State.OPEN);
    }

    @Test
    void is_settled_by_a_correction() {
        objections.raise(person, record, "Falscher Tag");
        long now = entries.correct(
                hr, record, new EvidenceCorrection("Kran", today().minusDays(1), null, "TÜV", "Falscher Tag"));
        assertThat(state()).isEqualTo(ObjectionRow.State.SETTLED);
        assertThat(told()).containsExactly("CORRECTED", "RECORDED");
        assertThatThrownBy(() -> objections.raise(person, record, "alt")).isInstanceOf(Conflict.class);
        objections.raise(person, now, "Immer noch falsch");
        assertThat(objections.of(person, person.employee())).hasSize(2);
    }

    @Test
    void is_settled_when_the_record_is_taken_back() {
        long id = objections.raise(person, record, "Das war ich nicht");
        entries.takeBack(hr, record, "Verwechselt");
        assertThat(state()).isEqualTo(ObjectionRow.State.SETTLED);
        assertThat(open()).doesNotContain(id);
    }

    @Test
    void only_the_person_objects_and_only_hr_answers_others() {
        long id = objections.raise(person, record, "Ich war krank.");
        Asker lead = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(), Set.of(1L));
        Asker self = new Asker(person.employee(), Set.of(Role.HR), Set.of());
        assertThatThrownBy(() -> objections.raise(hr, record, "x")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> objections.of(lead, person.employee())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> objections.open(lead, Paging.first(1))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> objections.decline(lead, id, "x")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> objections.decline(self, id, "x")).isInstanceOf(Refused.class);
        assertThat(objections.open(self, Paging.first(Paging.MAX_SIZE)).items())
                .extracting(ObjectionRow::id)
                .doesNotContain(id);
    }

    private List<Long> open() {
        return objections.open(hr, Paging.first(Paging.MAX_SIZE)).items().stream()
                .map(ObjectionRow::id)
                .toList();
    }

    private ObjectionRow latest() {
        return objections.of(hr, person.employee()).get(0);
    }

    private ObjectionRow.State state() {
        return latest().state();
    }

    private List<String> told() {
        return notices.latest(person, 10).stream().map(NoticeRow::kind).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
