package org.rosenstock.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rosenstock.harness.TestEnvironment;

/** What a lead is given by the interface for other programs: the own unit, and a problem that says no to all else. */
class LeadApiIT {

    private static final String STATUS = "/api/qualification/status?unit=";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address = TestEnvironment.get().server();

    @ParameterizedTest
    @ValueSource(
            strings = {
                STATUS + "68",
                STATUS + "68&keyDate=2026-01-31",
                STATUS + "68&keyDate=2027-01-31",
                STATUS + "nowhere",
                "/api/reporting/personnel.csv",
                "/api/reporting/personnel.xlsx"
            })
    void refuses_a_lead_the_figures_of_others(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("lead", path);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("required", "fulfilled");
        if (!path.contains("nowhere")) {
            assertThat(get("hr", path).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void answers_nothing_about_the_proofs_of_others() throws IOException, InterruptedException {
        String body = get("hr", "/api/people/employees?size=500").body();
        Matcher numbers = Pattern.compile("\"staffNumber\":\"([^\"]+)\"").matcher(body);
        String own = find(
                "\"staffNumber\":\"([^\"]+)\"",
                get("lead", "/api/people/employees?q=Oltmann").body());
        int refused = 0;
        while (numbers.find() && refused < 20) {
            if (!numbers.group(1).equals(own)) {
                HttpResponse<String> answer =
                        get("lead", "/api/qualification/people/" + numbers.group(1) + "/evidence");
                assertThat(answer.statusCode()).as(numbers.group(1)).isIn(403, 404);
                assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
                refused++;
            }
        }
        assertThat(refused).isEqualTo(20);
    }

    private static String find(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(String who, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Authorization", "Bearer demo-" + who)
                        .build(),
                BodyHandlers.ofString());
    }
}
