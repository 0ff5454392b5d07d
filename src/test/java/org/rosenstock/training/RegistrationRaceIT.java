package org.rosenstock.training;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;
import org.rosenstock.training.registration.RegistrationTime;

/** Two hundred people want twenty seats at once; whatever happens then, the numbers add up. */
@InContainer
class RegistrationRaceIT {

    private static final int PEOPLE = 200;
    private static final int SEATS = 20;
    private static final int THREADS = 32;
    private static final int EVENTS = 200;

    @Inject
    Registrations registrations;

    @Inject
    Sessions sessions;

    @Inject
    TrainingFixture fixture;

    @Inject
    RegistrationTime time;

    private final Asker hr = new Asker(1, Set.of(Role.HR), Set.of());

    @Test
    void seats_are_never_oversold_and_never_left_empty() throws InterruptedException, ExecutionException {
        long session = fixture.session(fixture.offering("Wettlauf", Approval.NONE, WaitingRule.ARRIVAL), SEATS, 40);
        List<Long> crowd = fixture.crowd(PEOPLE);
        List<Registered> answers = together(crowd.stream()
                .map(person -> (Callable<Registered>)
                        () -> registrations.request(plain(person), session, RegistrationForm.plain()))
                .toList());
        assertThat(answers)
                .filteredOn(answer -> answer.state() == RegistrationState.CONFIRMED)
                .hasSize(SEATS);
        assertThat(answers.stream()
                        .map(Registered::position)
                        .filter(position -> position != null)
                        .sorted())
                .as("positions without gaps")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, PEOPLE - SEATS).boxed().toList());
        assertThat(fixture.counted(session)).containsExactly((long) SEATS, 0L, (long) PEOPLE - SEATS);

        Random random = new Random(20);
        List<Registered> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, random);
        List<RegistrationRow> rows = registrations.ofSession(hr, session);
        List<Callable<Boolean>> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            RegistrationRow row = rows.get(random.nextInt(4 * SEATS));
            events.add(event(random.nextInt(3), row));
        }
        together(events);
        assertAddsUp(session);
    }

    private Callable<Boolean> event(int kind, RegistrationRow row) {
        return () -> {
            try {
                switch (kind) {
                    case 0 -> registrations.withdraw(plain(row.employee()), row.id(), "");
                    case 1 -> registrations.accept(plain(row.employee()), row.id());
                    default -> lapse(row.id());
                }
                return true;
            } catch (Conflict notNow) {
                return false;
            }
        };
    }

    private void lapse(long id) {
        fixture.overdue(id);
        time.take(id, RegistrationEvent.LAPSE);
    }

    private void assertAddsUp(long session) {
        SessionRow row = sessions.get(hr, session);
        assertThat(fixture.counted(session))
                .containsExactly((long) row.confirmed(), (long) row.offered(), (long) row.waiting());
        assertThat(row.confirmed() + row.offered())
                .as("every seat is held while somebody waits")
                .isEqualTo(SEATS);
        assertThat(registrations.ofSession(hr, session).stream()
                        .filter(each -> each.state() == RegistrationState.WAITING)
                        .map(RegistrationRow::position)
                        .sorted())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, row.waiting()).boxed().toList());
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Asker plain(long employee) {
        return new Asker(employee, Set.of(), Set.of());
    }
}
