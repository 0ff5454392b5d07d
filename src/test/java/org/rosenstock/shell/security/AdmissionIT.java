package org.rosenstock.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rosenstock.harness.Form;
import org.rosenstock.harness.TestEnvironment;
import org.rosenstock.harness.Visitor;

/** Who gets in: strangers only where it is open, whatever they make of the address, and always with a page to read. */
class AdmissionIT {

    private final String address = TestEnvironment.get().server();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.xhtml",
                "/people/employees",
                "/people/employees;/sign-in",
                "/people/employees;jsessionid=1",
                "/learning/check/x",
                "/learning/check/..;/catalogue",
                "/shell/info/../../people/employees",
                "/%70eople/employees",
                "/sign-in/%2e%2e/people/employees",
                "/learning/package/1/index.html",
                "/qualification/proof/1",
                "/nowhere"
            })
    void strangers_are_sent_to_sign_in_or_refused(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(address + path)).build());
        assertThat(answer.statusCode()).isIn(302, 303, 400, 403, 404);
        if (answer.statusCode() < 400) {
            assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/sign-in?next=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/shell/info?page=imprint", "/learning/check", "/qualification/check"})
    void open_places_need_no_sign_in(String path) {
        assertThat(new Visitor(address).get(path)).contains("<h1");
    }

    @Test
    void a_calendar_that_nobody_made_is_not_there() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder(URI.create(address + "/training/feed/" + "0123456789abcdef".repeat(4) + ".ics"))
                        .build());
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void a_sign_in_page_that_stood_open_for_days_still_lets_in() throws IOException, InterruptedException {
        String page = new Visitor(address).get("/sign-in?next=/learning/catalogue");
        Form form = Form.of(page, "form");
        form.put("form:login", "employee");
        form.put("form:password", "rosenstock");
        form.put("form:signIn", "form:signIn");
        HttpResponse<String> answer = send(form, form.action());
        assertThat(answer.headers().firstValue("Location"))
                .as("sent without the cookies it came with")
                .contains(address + "/learning/catalogue");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void a_form_of_another_sitting_is_answered_with_a_page() throws IOException, InterruptedException {
        String page = Visitor.signedIn(address, "employee").get("/people/account");
        HttpResponse<String> answer = send(Form.of(page, "everywhere"), "/shell/info?page=imprint");
        assertThat(answer.statusCode()).isEqualTo(440);
        assertThat(answer.body()).contains("<h1");
    }

    @Test
    void a_picture_is_not_answered_with_the_sign_in_page() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address + "/learning/media/1/x.svg"))
                .header("Sec-Fetch-Dest", "image")
                .build());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> send(Form form, String path) throws IOException, InterruptedException {
        String body = form.fields().entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Origin", address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
