package org.rosenstock.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.TestEnvironment;

/** Live training for programs: the office plans, people ask for seats, leads decide. */
class TrainingApiIT {

    private static final String OFFERINGS = "/api/training/offerings";
    private static final String DAY = "{\"date\":\"2031-03-%02d\",\"from\":\"9:00\",\"until\":\"16:00\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address = TestEnvironment.get().server();

    @Test
    void a_seat_is_given_once_and_then_people_wait() throws IOException, InterruptedException {
        String session = session("none", 1, 4);
        assertThat(call("hr", "GET", session, "").body())
                .contains("\"capacity\":1", "\"confirmed\":0", "\"waiting\":0", "\"registrationOpen\":true");
        HttpResponse<String> first = call("employee", "POST", session + "/registrations", "{}");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.body()).contains("\"state\":\"confirmed\"").doesNotContain("position");
        assertThat(call("lead", "POST", session + "/registrations", "").body())
                .contains("\"state\":\"waiting\"", "\"position\":1");
        HttpResponse<String> again = call("employee", "POST", session + "/registrations", "{}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(again.body()).contains("\"detail\":\"Für diesen Termin gibt es schon");

        String registration = "/api/training/registrations/" + id(first.body());
        assertThat(call("author", "DELETE", registration, "").statusCode()).isEqualTo(403);
        assertThat(call("employee", "DELETE", registration, "").statusCode()).isEqualTo(204);
        assertThat(call("employee", "DELETE", registration, "").statusCode()).isEqualTo(409);
        assertThat(call("hr", "GET", session, "").body()).contains("\"confirmed\":0", "\"offered\":1", "\"waiting\":0");
        String offered = call("lead", "GET", "/api/training/registrations", "").body();
        assertThat(offered).contains("\"state\":\"offered\"");
    }

    @Test
    void the_office_decides_last() throws IOException, InterruptedException {
        String session = session("lead+office", 3, 11);
        String answer = call("employee", "POST", session + "/registrations", "{\"purpose\":\"Jahresgespräch\"}")
                .body();
        assertThat(answer).contains("\"state\":\"awaiting_lead\"");
        String decision = "/api/training/approvals/" + id(answer);
        assertThat(call("author", "POST", decision, "{\"decision\":\"approve\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(call("hr", "POST", decision, "{\"decision\":\"later\"}").body())
                .contains("\"field\":\"decision\"");
        assertThat(call("hr", "POST", decision, "{\"decision\":\"refuse\"}").body())
                .contains("\"field\":\"reason\"");
        assertThat(call("hr", "POST", decision, "{\"decision\":\"approve\"}").body())
                .contains("\"state\":\"confirmed\"");
        assertThat(call("hr", "GET", "/api/training/approvals?size=5", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_date_at_the_same_time_needs_to_be_wanted() throws IOException, InterruptedException {
        String registrations = session("none", 3, 20) + "/registrations";
        assertThat(call("employee", "POST", registrations, "").statusCode()).isEqualTo(201);
        String same = session("none", 3, 20) + "/registrations";
        HttpResponse<String> refused = call("employee", "POST", same, "{}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("Wartetest").doesNotContain("despiteOverlap");
        assertThat(call("employee", "POST", same, "{\"despiteOverlap\":true}").statusCode())
                .isEqualTo(201);
    }

    @Test
    void names_what_is_wrong() throws IOException, InterruptedException {
        assertThat(call("employee", "POST", OFFERINGS, "{\"title\":\"x\"}").statusCode())
                .isEqualTo(403);
        HttpResponse<String> offering =
                call("hr", "POST", OFFERINGS, "{\"title\":\"Falsch\",\"approval\":\"maybe\",\"maxSeats\":0}");
        assertThat(offering.statusCode()).isEqualTo(400);
        assertThat(offering.body()).contains("\"field\":\"approval\"", "none, lead, lead+office");
        assertThat(call("hr", "POST", OFFERINGS, "{\"minSeats\":5,\"maxSeats\":2}")
                        .body())
                .contains("\"field\":\"title\"", "\"field\":\"minSeats\"");
        String session = session("none", 1, 18);
        assertThat(call("hr", "POST", session + "/registrations", "{\"staffNumber\":\"none\"}")
                        .body())
                .contains("\"field\":\"staffNumber\"");
        String sessions = OFFERINGS + "/" + offering() + "/sessions";
        assertThat(call("hr", "POST", sessions, "{\"days\":[{\"date\":\"4.3.\",\"from\":\"9\"}],\"room\":\"nirgends\"}")
                        .body())
                .contains(
                        "\"field\":\"days[0].date\"",
                        "\"field\":\"days[0].from\"",
                        "\"field\":\"days[0].until\"",
                        "\"field\":\"room\"");
        assertThat(call("hr", "POST", sessions, "{}").body()).contains("\"field\":\"days\"");
        assertThat(call("employee", "GET", "/api/training/sessions/x", "").statusCode())
                .isEqualTo(404);
        assertThat(call("employee", "GET", OFFERINGS + "?size=501", "").body()).contains("\"field\":\"size\"");
        assertThat(call("employee", "GET", OFFERINGS + "?q=wartetest", "").body())
                .contains("\"total\":");
    }

    private String offering() throws IOException, InterruptedException {
        return code(call("hr", "POST", OFFERINGS, "{\"title\":\"Wartetest\"}").body());
    }

    /** Address of a date of its own day, so that no test meets the other at the same time. */
    private String session(String approval, int seats, int day) throws IOException, InterruptedException {
        HttpResponse<String> made = call(
                "hr",
                "POST",
                OFFERINGS,
                "{\"title\":\"Wartetest\",\"approval\":\"" + approval + "\",\"minSeats\":1,\"maxSeats\":5}");
        assertThat(made.statusCode()).isEqualTo(201);
        HttpResponse<String> planned = call(
                "hr",
                "POST",
                OFFERINGS + "/" + code(made.body()) + "/sessions",
                "{\"days\":[" + DAY.formatted(day) + "],\"seats\":" + seats + ",\"trainers\":[\"Frau Extern\"]}");
        assertThat(planned.statusCode()).isEqualTo(201);
        return "/api/training/sessions/" + id(planned.body());
    }

    private static String id(String body) {
        return found("\"id\":(\\d+)", body);
    }

    private static String code(String body) {
        return found("\"id\":\"([a-z0-9-]+)\"", body);
    }

    private static String found(String pattern, String body) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> call(String who, String method, String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Authorization", "Bearer demo-" + who)
                        .header("Content-Type", "application/json")
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
