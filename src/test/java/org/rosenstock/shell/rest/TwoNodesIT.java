package org.rosenstock.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rosenstock.harness.Rush.PEOPLE;
import static org.rosenstock.harness.Rush.SEATS;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.Rush;
import org.rosenstock.harness.Rush.Answer;
import org.rosenstock.harness.TestEnvironment;
import org.rosenstock.launcher.local.LocalServer;

/** A thousand people want twenty seats at the same moment, half of them on either of two nodes. */
class TwoNodesIT {

    private static final int EVENTS = 200;

    private LocalServer second;
    private Rush rush;

    @BeforeEach
    void gather() throws SQLException {
        second = TestEnvironment.get().secondServer();
        rush = new Rush(List.of(TestEnvironment.get().server(), second.address()));
        try (Connection connection = TestEnvironment.get().connection()) {
            rush.gather(connection);
        }
    }

    /** The crowd has left the city when the next test looks at it. */
    @AfterEach
    void disperse() throws SQLException {
        second.stop();
        try (Connection connection = TestEnvironment.get().connection()) {
            rush.disperse(connection);
        }
    }

    @Test
    void give_away_every_seat_once() {
        String date = rush.date();
        List<Answer> answers = rush.begin(date);
        assertThat(answers)
                .as("no error pages")
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(201));
        assertThat(answers).filteredOn(answer -> answer.says("confirmed")).hasSize(SEATS);
        assertThat(answers.stream()
                        .filter(answer -> answer.says("waiting"))
                        .map(answer -> answer.number("position"))
                        .sorted())
                .as("a waiting list without gaps")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, PEOPLE - SEATS).boxed().toList());
        assertThat(numbers(date)).containsExactly((long) SEATS, 0L, (long) PEOPLE - SEATS);
        stirUp(date, answers);
    }

    /** Those at the front step back or say yes, all at once and several times over. */
    private void stirUp(String date, List<Answer> answers) {
        List<Answer> front = answers.stream()
                .filter(answer -> answer.says("confirmed") || answer.number("position") < 3 * SEATS)
                .toList();
        Random random = new Random(20);
        List<Answer> drawn =
                random.ints(EVENTS, 0, front.size()).mapToObj(front::get).toList();
        List<Answer> moves = Rush.together(EVENTS, event -> {
            Answer one = drawn.get(event);
            String registration = "/api/training/registrations/" + one.number("id");
            return event % 2 == 0
                    ? rush.send(one.person(), "DELETE", event / 2, registration)
                    : rush.send(one.person(), "POST", event / 2, registration + "/acceptance");
        });
        assertThat(moves)
                .as("done, or refused with a reason")
                .allSatisfy(move -> assertThat(move.status()).as(move.body()).isIn(200, 204, 409));
        long left = moves.stream().filter(move -> move.status() == 204).count();
        List<Long> numbers = numbers(date);
        assertThat(left).isPositive();
        assertThat(numbers.get(0) + numbers.get(1)).as("no seat is empty").isEqualTo(SEATS);
        assertThat(numbers.stream().mapToLong(Long::longValue).sum()).isEqualTo(PEOPLE - left);
    }

    /** Confirmed, offered and waiting people; both nodes say the same. */
    private List<Long> numbers(String date) {
        List<List<Long>> told = rush.numbers(date);
        assertThat(told.get(0)).isEqualTo(told.get(1));
        return told.get(0);
    }
}
