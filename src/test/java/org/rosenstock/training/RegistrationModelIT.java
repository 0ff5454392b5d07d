package org.rosenstock.training;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;

/** Random steps through the doors, and the same in a simple model in memory: both always agree. */
@InContainer
class RegistrationModelIT {

    private static final int STEPS = 10_000;
    private static final int COMPARED = 500;
    private static final int PEOPLE = 30;

    @Inject
    Registrations registrations;

    @Inject
    Approvals approvals;

    @Inject
    Sessions sessions;

    @Inject
    TrainingFixture fixture;

    private final Asker hr = new Asker(1, Set.of(Role.HR), Set.of());
    private final Map<Long, Line> lines = new HashMap<>();
    private final List<Ticket> tickets = new ArrayList<>();

    /** One person's registration for one date. */
    private static final class Ticket {
        private final long id;
        private final long session;
        private final long person;
        private String state;

        Ticket(long id, long session, long person, String state) {
            this.id = id;
            this.session = session;
            this.person = person;
            this.state = state;
        }
    }

    /** What the model knows of a date: seats, and who waits in which order. */
    private static final class Line {
        private final int seats;
        private final boolean asks;
        private int held;
        private final List<Ticket> waiting = new ArrayList<>();

        Line(int seats, boolean asks) {
            this.seats = seats;
            this.asks = asks;
        }

        String seat(Ticket ticket) {
            if (held < seats && waiting.isEmpty()) {
                held++;
                return "CONFIRMED";
            }
            waiting.add(ticket);
            waiting.sort((one, other) -> Long.compare(one.id, other.id));
            return "WAITING";
        }

        void leave(Ticket ticket) {
            waiting.remove(ticket);
            if (ticket.state.equals("CONFIRMED") || ticket.state.equals("OFFERED")) {
                held--;
                if (!waiting.isEmpty()) {
                    waiting.remove(0).state = "OFFERED";
                    held++;
                }
            }
        }
    }

    @Test
    void agree_after_every_step() {
        List<Long> people = fixture.crowd(PEOPLE);
        date("Modell eins", Approval.NONE, 4);
        date("Modell zwei", Approval.LEAD, 6);
        List<Long> dates = List.copyOf(lines.keySet());
        Random random = new Random(2026);
        for (int step = 1; step <= STEPS; step++) {
            if (random.nextInt(4) == 0 || tickets.isEmpty()) {
                request(dates.get(random.nextInt(2)), people.get(random.nextInt(PEOPLE)));
            } else {
                act(random.nextInt(4), tickets.get(random.nextInt(tickets.size())));
            }
            if (step % COMPARED == 0) {
                compare();
            }
        }
        compare();
    }

    private void date(String title, Approval approval, int seats) {
        long id = fixture.session(fixture.offering(title, approval, WaitingRule.ARRIVAL), seats, 40 + seats);
        lines.put(id, new Line(seats, approval != Approval.NONE));
    }

    private void request(long session, long person) {
        boolean known = tickets.stream().anyMatch(each -> each.session == session && each.person == person);
        Registered answer = attempt(() -> registrations.request(plain(person), session, RegistrationForm.plain()));
        assertThat(answer == null).as("already there").isEqualTo(known);
        if (answer != null) {
            Ticket ticket = new Ticket(answer.id(), session, person, "AWAITING_OFFICE");
            Line line = lines.get(session);
            if (!line.asks) {
                ticket.state = line.seat(ticket);
            }
            tickets.add(ticket);
            assertThat(answer.state()).hasToString(ticket.state);
            assertThat(answer.position())
                    .isEqualTo(ticket.state.equals("WAITING") ? Long.valueOf(line.waiting.size()) : null);
        }
    }

    private void act(int kind, Ticket ticket) {
        switch (kind) {
            case 0 -> withdraw(ticket);
            case 1 -> accept(ticket);
            case 2 -> decide(ticket, "CONFIRMED");
            default -> decide(ticket, "REFUSED");
        }
    }

    private void withdraw(Ticket ticket) {
        registrations.withdraw(plain(ticket.person), ticket.id, "");
        lines.get(ticket.session).leave(ticket);
        tickets.remove(ticket);
    }

    private void accept(Ticket ticket) {
        boolean done = attempt(() -> {
                    registrations.accept(plain(ticket.person), ticket.id);
                    return true;
                })
                != null;
        assertThat(done).isEqualTo(ticket.state.equals("OFFERED"));
        if (done) {
            ticket.state = "CONFIRMED";
        }
    }

    private void decide(Ticket ticket, String outcome) {
        boolean yes = outcome.equals("CONFIRMED");
        boolean done = attempt(() -> {
                    if (yes) {
                        approvals.approve(hr, List.of(ticket.id));
                    } else {
                        approvals.refuse(hr, List.of(ticket.id), "Grund");
                    }
                    return true;
                })
                != null;
        assertThat(done).isEqualTo(ticket.state.equals("AWAITING_OFFICE"));
        if (done && yes) {
            ticket.state = lines.get(ticket.session).seat(ticket);
        } else if (done) {
            tickets.remove(ticket);
        }
    }

    private void compare() {
        lines.forEach((session, line) -> {
            SessionRow row = sessions.get(hr, session);
            assertThat(row.confirmed() + row.offered()).isEqualTo(line.held);
            assertThat(row.waiting()).isEqualTo(line.waiting.size());
            Map<Long, String> stored = new HashMap<>();
            registrations.ofSession(hr, session).stream()
                    .filter(each -> each.state().isLive())
                    .forEach(each -> stored.put(each.id(), each.state() + " " + each.position()));
            Map<Long, String> expected = new HashMap<>();
            tickets.stream().filter(each -> each.session == session).forEach(each -> {
                int place = line.waiting.indexOf(each);
                expected.put(each.id, each.state + " " + (place < 0 ? null : place + 1));
            });
            assertThat(stored).isEqualTo(expected);
        });
    }

    private static <T> T attempt(Supplier<T> call) {
        try {
            return call.get();
        } catch (Conflict refused) {
            return null;
        }
    }

    private static Asker plain(long employee) {
        return new Asker(employee, Set.of(), Set.of());
    }
}
