package org.rosenstock.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.EvidenceRow;
import org.rosenstock.qualification.Evidences;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.skills.SkillCredits;

/** The list of a date from the first mark to the proofs. */
@InContainer
class AttendanceListsIT {

    @Inject
    AttendanceLists lists;

    @Inject
    Offerings offerings;

    @Inject
    SkillCredits credits;

    @Inject
    Sessions sessions;

    @Inject
    Registrations registrations;

    @Inject
    Evidences evidences;

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

    @BeforeEach
    void two_people_a_trainer_and_the_office() {
        long unit = townsfolk.unit();
        anna = plain(townsfolk.employee(unit));
        ben = plain(townsfolk.employee(unit));
        trainer = plain(townsfolk.employee(unit));
        hr = new Asker(townsfolk.employee(unit), Set.of(Role.HR), Set.of());
    }

    @Test
    void the_trainer_ticks_closes_and_proofs_follow() {
        LocalDate today = LocalDate.now(clock);
        long session = held(today.minusDays(1), today);
        long first = seat(session, anna);
        long second = seat(session, ben);
        lists.mark(trainer, session, first, today.minusDays(1), AttendanceMark.PRESENT);
        assertThatThrownBy(() -> lists.close(trainer, session))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected ->
                                assertThat(rejected.findings().get(0).args()).containsExactly(2L));
        lists.mark(trainer, session, second, today.minusDays(1), AttendanceMark.EXCUSED);
        assertThat(lists.markRest(trainer, session, today)).isEqualTo(2);
        AttendanceList list = lists.get(trainer, session);
        assertThat(list.count(RegistrationState.ATTENDED)).isOne();
        assertThat(list.count(RegistrationState.PARTLY)).isOne();

        lists.close(trainer, session);
        assertThat(registrations.get(anna, first).state()).isEqualTo(RegistrationState.ATTENDED);
        assertThat(registrations.get(ben, second).state()).isEqualTo(RegistrationState.PARTLY);
        assertThat(sessions.get(hr, session).state()).isEqualTo(SessionState.CLOSED);
        List<EvidenceRow> proofs = evidences.of(anna, anna.employee());
        assertThat(proofs).hasSize(1);
        assertThat(proofs.get(0).kind()).isEqualTo(EvidenceKind.ATTENDANCE);
        assertThat(proofs.get(0).fulfilledOn()).isEqualTo(today);
        assertThat(evidences.of(ben, ben.employee())).isEmpty();
        assertThatThrownBy(() -> lists.close(trainer, session)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> lists.mark(trainer, session, first, today, null))
                .isInstanceOf(Conflict.class);
        assertThat(lists.held(trainer)).extracting(SessionRow::id).contains(session);
    }

    @Test
    void whoever_was_there_on_all_days_is_credited_with_the_skills() {
        LocalDate today = LocalDate.now(clock);
        long session = held(today.minusDays(1), today);
        build(session, new OfferingSkill("M07", "Leichte Sprache", 3));
        long first = seat(session, anna);
        long second = seat(session, ben);
        lists.markRest(trainer, session, today.minusDays(1));
        lists.mark(trainer, session, first, today, AttendanceMark.PRESENT);
        lists.mark(trainer, session, second, today, AttendanceMark.PARTLY);
        lists.close(trainer, session);
        assertThat(credits.mine(anna)).singleElement().satisfies(credit -> {
            assertThat(credit.code()).isEqualTo("M07");
            assertThat(credit.level()).isEqualTo(3);
            assertThat(credit.source()).isEqualTo("training:" + session);
            assertThat(credit.creditedOn()).isEqualTo(today);
        });
        assertThat(credits.mine(ben)).isEmpty();
        assertThat(credits.mine(trainer)).isEmpty();
    }

    @Test
    void a_participant_checks_in_with_the_code_of_the_day() {
        LocalDate today = LocalDate.now(clock);
        long session = held(today);
        long registration = seat(session, anna);
        String code = lists.startCode(trainer, session);
        assertThat(lists.startCode(hr, session)).isEqualTo(code);
        assertThat(lists.code(trainer, session)).contains(code);
        assertThatThrownBy(() -> lists.checkIn(ben, code)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> lists.checkIn(anna, "AAAAAA")).isInstanceOf(Rejected.class);
        assertThat(lists.checkIn(anna, code.toLowerCase())).isEqualTo(registration);
        assertThat(lists.checkIn(anna, code)).isEqualTo(registration);
        AttendanceEntry entry = lists.get(hr, session).entries().get(0);
        assertThat(entry.marks()).containsEntry(today, AttendanceMark.PRESENT);
        assertThat(entry.checkedIn()).containsExactly(today);
        lists.mark(trainer, session, registration, today, null);
        assertThat(lists.get(hr, session).entries().get(0).marks()).isEmpty();
    }

    @Test
    void nobody_else_sees_or_keeps_the_list() {
        LocalDate today = LocalDate.now(clock);
        long session = held(today);
        long registration = seat(session, anna);
        long other = held(today);
        assertThatThrownBy(() -> lists.get(anna, session)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> lists.mark(ben, session, registration, today, AttendanceMark.PRESENT))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> lists.startCode(ben, session)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> lists.close(ben, session)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> lists.mark(trainer, other, registration, today, AttendanceMark.PRESENT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.mark(trainer, session, registration, today.minusDays(1), AttendanceMark.PRESENT))
                .isInstanceOf(NotFound.class);
        long later = held(today.plusDays(1));
        assertThatThrownBy(() -> lists.startCode(trainer, later)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> lists.close(trainer, later)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> lists.markRest(trainer, later, today.plusDays(1)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void two_who_close_at_once_write_one_proof() throws InterruptedException, ExecutionException {
        LocalDate today = LocalDate.now(clock);
        long session = held(today);
        seat(session, anna);
        lists.markRest(trainer, session, today);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> close = () -> {
                try {
                    lists.close(trainer, session);
                    return true;
                } catch (Conflict second) {
                    return false;
                }
            };
            List<Future<Boolean>> both = threads.invokeAll(List.of(close, close));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
        assertThat(evidences.of(anna, anna.employee())).hasSize(1);
    }

    private void build(long session, OfferingSkill skill) {
        String code = sessions.get(hr, session).offering();
        offerings.change(
                hr, code, TrainingFixture.building(offerings.get(hr, code).content(), skill));
    }

    /** A date on these days, held by the trainer. */
    private long held(LocalDate... days) {
        String offering = fixture.offering("Anwesenheit", Approval.NONE, WaitingRule.ARRIVAL);
        return sessions.plan(
                Asker.system(),
                offering,
                new SessionForm(
                        List.of(days).stream()
                                .map(day -> new SessionDay(day, LocalTime.of(0, 1), LocalTime.of(23, 59), null))
                                .toList(),
                        5,
                        "",
                        days[0].minusDays(1),
                        null,
                        List.of(new Trainer(trainer.employee(), "Trainerin Muster")),
                        "Probe",
                        0));
    }

    private long seat(long session, Asker person) {
        return fixture.seated(session, person.employee());
    }

    private static Asker plain(long employee) {
        return new Asker(employee, Set.of(), Set.of());
    }
}
