package org.rosenstock.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.TestEnvironment;
import org.rosenstock.launcher.local.LocalServer;

/** A thousand people want twenty seats at the same moment, half of them on either of two nodes. */
class TwoNodesIT {

    private static final int PEOPLE = 1000;
    private static final int SEATS = 20;
    private static final int EVENTS = 200;
    /** Far from the ids that the sequences of the product give out. */
    private static final long FIRST = 7_000_000_000L;

    private static final String CROWD = """
            insert into people_employee (id, staff_number, user_name, first_name, last_name, entry_date)
            select %1$d + seq, concat('wettlauf', seq), concat('wettlauf', seq), 'Vorname', 'Menge', '2020-01-01'
              from seq_0_to_%2$d""".formatted(FIRST, PEOPLE - 1);

    private static final String TOKENS = """
            insert into people_access_token (id, employee_id, name, token_hash, created_at, expires_on)
            select id, id, 'Wettlauf', sha2(concat('wettlauf-', id - %1$d), 256), utc_timestamp(),
                   current_date + interval 1 month
              from people_employee where id >= %1$d""".formatted(FIRST);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> nodes = new ArrayList<>();
    private LocalServer second;

    @BeforeEach
    void gather() throws SQLException {
        second = TestEnvironment.get().secondServer();
        nodes.add(TestEnvironment.get().server());
        nodes.add(second.address());
        execute(CROWD);
        execute(TOKENS);
    }

    /** The crowd has left the city when the next test looks at it. */
    @AfterEach
    void disperse() throws SQLException {
        second.stop();
        execute("delete from people_access_token where id >= " + FIRST);
        execute("update people_employee set exit_date = '2021-01-01' where id >= " + FIRST);
    }

    @Test
    void give_away_every_seat_once() {
        String date = date();
        List<Answer> answers =
                together(PEOPLE, person -> send(person, "POST", nodes.get(person % 2) + date + "/registrations"));
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
        List<Answer> moves = together(EVENTS, event -> {
            Answer one = drawn.get(event);
            String registration = nodes.get(event / 2 % 2) + "/api/training/registrations/" + one.number("id");
            return event % 2 == 0
                    ? send(one.person(), "DELETE", registration)
                    : send(one.person(), "POST", registration + "/acceptance");
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

    /** @return address of a new date with twenty seats */
    private String date() {
        String offering = office("/api/training/offerings", "{\"title\":\"Wettlauf\",\"minSeats\":1,\"maxSeats\":20}");
        String code = found("\"id\":\"([a-z0-9-]+)\"", offering);
        String session = office(
                "/api/training/offerings/" + code + "/sessions",
                "{\"days\":[{\"date\":\"2031-05-06\",\"from\":\"09:00\",\"until\":\"16:00\"}],\"seats\":20}");
        return "/api/training/sessions/" + found("\"id\":(\\d+)", session);
    }

    private String office(String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(nodes.get(0) + path))
                .header("Authorization", "Bearer demo-hr")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = answer(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }

    /** Confirmed, offered and waiting people as both nodes tell them. */
    private List<Long> numbers(String date) {
        List<List<Long>> told = nodes.stream()
                .map(node -> answer(HttpRequest.newBuilder(URI.create(node + date))
                                .header("Authorization", "Bearer demo-hr")
                                .build())
                        .body())
                .map(body -> List.of(number("confirmed", body), number("offered", body), number("waiting", body)))
                .toList();
        assertThat(told.get(0)).isEqualTo(told.get(1));
        return told.get(0);
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private CompletableFuture<Answer> send(int person, String method, String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer wettlauf-" + person)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString("{}"))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenApply(response -> new Answer(person, response.statusCode(), response.body()));
    }

    private static List<Answer> together(int count, IntFunction<CompletableFuture<Answer>> calls) {
        List<CompletableFuture<Answer>> sent =
                IntStream.range(0, count).mapToObj(calls).toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestEnvironment.get().connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long number(String name, String body) {
        return Long.parseLong(found("\"" + name + "\":(\\d+)", body));
    }

    private static String found(String pattern, String body) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }

    private record Answer(int person, int status, String body) {

        boolean says(String state) {
            return body.contains("\"state\":\"" + state + "\"");
        }

        long number(String name) {
            return TwoNodesIT.number(name, body);
        }
    }
}
