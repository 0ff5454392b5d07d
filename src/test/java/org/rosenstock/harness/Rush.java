package org.rosenstock.harness;

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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Many people who want the seats of one training at the same moment, through the API, each at one of the nodes. */
public final class Rush {

    public static final int PEOPLE = 1000;
    public static final int SEATS = 20;

    /** Far from the ids that the sequences of the product give out. */
    private static final long FIRST = 7_000_000_000L;

    private static final String CROWD = """
            insert into people_employee (id, staff_number, user_name, first_name, last_name, entry_date)
            select %1$d + seq, concat('wettlauf', seq), concat('wettlauf', seq), 'Vorname', 'Menge', '2020-01-01'
              from seq_0_to_%2$d on duplicate key update exit_date = null""".formatted(FIRST, PEOPLE - 1);

    private static final String TOKENS = """
            insert into people_access_token (id, employee_id, name, token_hash, created_at, expires_on)
            select id, id, 'Wettlauf', sha2(concat('wettlauf-', id - %1$d), 256), utc_timestamp(),
                   current_date + interval 1 month
              from people_employee where id >= %1$d""".formatted(FIRST);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> nodes;

    /** @param nodes addresses of servers on one database */
    public Rush(List<String> nodes) {
        this.nodes = List.copyOf(nodes);
    }

    /** What one of them was answered, and after how long. */
    public record Answer(int person, int status, String body, long nanos) {

        public boolean says(String state) {
            return body.contains("\"state\":\"" + state + "\"");
        }

        public long number(String name) {
            return Rush.number(name, body);
        }
    }

    public void gather(Connection connection) throws SQLException {
        execute(connection, CROWD);
        execute(connection, TOKENS);
    }

    /** They leave the city, so that nobody counts them any more. */
    public void disperse(Connection connection) throws SQLException {
        execute(connection, "delete from people_access_token where id >= " + FIRST);
        execute(connection, "update people_employee set exit_date = '2021-01-01' where id >= " + FIRST);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The address of a new date with twenty seats. */
    public String date() {
        String offering = office("/api/training/offerings", "{\"title\":\"Wettlauf\",\"minSeats\":1,\"maxSeats\":20}");
        String code = found("\"id\":\"([a-z0-9-]+)\"", offering);
        String session = office(
                "/api/training/offerings/" + code + "/sessions",
                "{\"days\":[{\"date\":\"2031-05-06\",\"from\":\"09:00\",\"until\":\"16:00\"}],\"seats\":20}");
        return "/api/training/sessions/" + found("\"id\":(\\d+)", session);
    }

    private String office(String path, String body) {
        return ask(HttpRequest.newBuilder(URI.create(nodes.get(0) + path))
                .header("Authorization", "Bearer demo-hr")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Everybody asks for a seat at once. */
    public List<Answer> begin(String date) {
        return together(PEOPLE, person -> send(person, "POST", person, date + "/registrations"));
    }

    /** Confirmed, offered and waiting people as each node tells them. */
    public List<List<Long>> numbers(String date) {
        return nodes.stream()
                .map(node -> ask(HttpRequest.newBuilder(URI.create(node + date))
                        .header("Authorization", "Bearer demo-hr")
                        .build()))
                .map(body -> List.of(number("confirmed", body), number("offered", body), number("waiting", body)))
                .toList();
    }

    private String ask(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new Visitor.Unexpected("status " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new Visitor.Unexpected("no answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Visitor.Unexpected("interrupted");
        }
    }

    /** One person at one of the nodes. */
    public CompletableFuture<Answer> send(int person, String method, int node, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(nodes.get(node % nodes.size()) + path))
                .header("Authorization", "Bearer wettlauf-" + person)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString("{}"))
                .build();
        long start = System.nanoTime();
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenApply(response ->
                        new Answer(person, response.statusCode(), response.body(), System.nanoTime() - start));
    }

    public static List<Answer> together(int count, IntFunction<CompletableFuture<Answer>> calls) {
        List<CompletableFuture<Answer>> sent =
                IntStream.range(0, count).mapToObj(calls).toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private static long number(String name, String body) {
        return Long.parseLong(found("\"" + name + "\":(\\d+)", body));
    }

    private static String found(String pattern, String body) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        if (!found.find()) {
            throw new Visitor.Unexpected(body);
        }
        return found.group(1);
    }
}
