package org.rosenstock.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rosenstock.harness.TestEnvironment;

/** The API as programs use it, and what a foreign page may not do. */
class ApiIT {

    private static final String EMPLOYEES = "/api/people/employees";
    private static final String ASSIGNMENTS = "/api/learning/assignments";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address = TestEnvironment.get().server();

    @Test
    void asks_for_a_token() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(get(EMPLOYEES));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(send(get(EMPLOYEES).header("Authorization", "Bearer no-such-token"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void shows_staff_numbers_to_those_who_may_see_them() throws IOException, InterruptedException {
        assertThat(as("hr", get(EMPLOYEES + "?size=3")).body())
                .contains("\"total\":", "\"staffNumber\":", "\"displayName\":", "\"unit\":", "\"jobRole\":");
        assertThat(as("employee", get(EMPLOYEES + "?size=3")).body()).doesNotContain("staffNumber");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/people/employees?page=-1, page",
        "/api/people/employees?size=501, size",
        "/api/people/employees?size=many, size",
        "/api/people/employees?unit=nowhere, unit",
        "/api/privacy/my-data?format=pdf, format",
        "/api/qualification/status, unit",
        "/api/qualification/status?unit=nowhere, unit",
        "/api/qualification/status?unit=nowhere&keyDate=soon, keyDate"
    })
    void names_the_wrong_field(String path, String field) throws IOException, InterruptedException {
        HttpResponse<String> answer = as("hr", get(path));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"").contains("\"reason\":\"");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/nowhere, 404",
        "GET, /api/learning/courses/no-such-course, 404",
        "GET, /api/learning/progress, 200",
        "GET, /api/learning/courses, 200",
        "DELETE, /api/learning/courses, 405"
    })
    void uses_status_as_http_means_it(String method, String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                as("employee", HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void leads_and_hr_assign_and_nobody_else() throws IOException, InterruptedException {
        assertThat(as("employee", post("{}")).statusCode()).isEqualTo(403);
        assertThat(as("council", post("{}")).statusCode()).isEqualTo(403);
        assertThat(as("lead", post("{\"staffNumbers\":[\"77\"],\"due\":\"soon\"}"))
                        .body())
                .contains("\"field\":\"course\"", "\"field\":\"staffNumbers\"", "\"field\":\"due\"");
        assertThat(as("lead", post("{not json")).statusCode()).isEqualTo(400);
    }

    @Test
    void a_foreign_page_changes_nothing() throws IOException, InterruptedException {
        assertThat(send(HttpRequest.newBuilder(uri("/sign-in"))
                                .header("Origin", "https://elsewhere.example")
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(HttpRequest.newBuilder(uri("/sign-out"))
                                .header("Sec-Fetch-Site", "cross-site")
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void pages_carry_strict_headers() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(get("/sign-in"));
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).doesNotContain("<script>").doesNotContain(" style=");
    }

    @Test
    void describes_itself() throws IOException, InterruptedException {
        assertThat(send(get("/openapi")).body()).contains(EMPLOYEES, ASSIGNMENTS, "bearer");
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(uri(path)).GET();
    }

    private HttpRequest.Builder post(String body) {
        return HttpRequest.newBuilder(uri(ASSIGNMENTS))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> as(String who, HttpRequest.Builder request) throws IOException, InterruptedException {
        return send(request.header("Authorization", "Bearer demo-" + who));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(address + path);
    }
}
