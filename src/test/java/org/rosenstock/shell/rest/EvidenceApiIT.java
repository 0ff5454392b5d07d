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

/** Another system reports what was completed there, and reads what is on record. */
class EvidenceApiIT {

    private static final String PATH = "/api/qualification/evidence";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address = TestEnvironment.get().server();

    @Test
    void a_completion_sent_twice_is_one_record() throws IOException, InterruptedException {
        String person = staffNumber();
        String body = "{\"key\":\"test-1\",\"staffNumber\":\"" + person + "\",\"title\":\"Staplerschein\","
                + "\"date\":\"2025-05-12\",\"validUntil\":\"2030-05-12\",\"issuer\":\"TÜV Nord\"}";
        HttpResponse<String> first = post("hr", body);
        HttpResponse<String> again = post("hr", body);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body()).contains("\"id\":");
        String read =
                get("hr", "/api/qualification/people/" + person + "/evidence").body();
        assertThat(read).containsOnlyOnce("Staplerschein").contains("\"issuer\":\"TÜV Nord\"", "\"counts\":true");
    }

    @Test
    void names_what_is_wrong() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                "hr", "{\"key\":\"test-2\",\"staffNumber\":\"none\",\"kind\":\"EXEMPTION\",\"date\":\"12.5.2025\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"field\":\"staffNumber\"", "\"field\":\"kind\"", "\"field\":\"date\"");
        assertThat(post("hr", "").statusCode()).isEqualTo(400);
    }

    @Test
    void only_hr_reports_and_strangers_read_nothing() throws IOException, InterruptedException {
        assertThat(post("employee", "{}").statusCode()).isEqualTo(403);
        assertThat(post("lead", "{}").statusCode()).isEqualTo(403);
        String path = "/api/qualification/people/" + staffNumber() + "/evidence";
        assertThat(get("council", path).statusCode()).isIn(403, 404);
        assertThat(get("author", path).statusCode()).isIn(403, 404);
    }

    /** Somebody in the demo city. */
    private String staffNumber() throws IOException, InterruptedException {
        Matcher found = Pattern.compile("\"staffNumber\":\"([^\"]+)\"")
                .matcher(get("hr", "/api/people/employees?size=1&page=40").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(String who, String path) throws IOException, InterruptedException {
        return send(who, HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    private HttpResponse<String> post(String who, String body) throws IOException, InterruptedException {
        return send(
                who,
                HttpRequest.newBuilder(URI.create(address + PATH))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(String who, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.header("Authorization", "Bearer demo-" + who).build(), BodyHandlers.ofString());
    }
}
