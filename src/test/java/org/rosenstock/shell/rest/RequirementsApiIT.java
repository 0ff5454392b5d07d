package org.rosenstock.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.TestEnvironment;

/** Another system keeps the rules, as HR would; what it may not or gets wrong, it is told so that it can be mended. */
class RequirementsApiIT {

    private static final String PATH = "/api/qualification/requirements";
    private static final String RULE = """
            {"title":"%s","legalBasis":"§ 12 ArbSchG","purpose":"Damit nichts passiert.",
             "parts":[{"title":"Teil","ways":[{"kind":"INSTRUCTION"}]}],
             "audience":[{"attributes":[{"kind":"MINOR"},{"kind":"NEW","months":7}]}],
             "exclusions":[{"attributes":[{"kind":"LEAD"}]},{"attributes":[{"kind":"NEW","months":1}]}],
             "timing":{"firstDueDays":%d,"repeat":"EVERY","months":24,"renewDays":45,"returnDays":21},
             "triggers":{"postChange":true},"reminders":[{"days":-10,"recipients":["PERSON","LEAD"]}]}""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address = TestEnvironment.get().server();

    @Test
    void a_rule_lives_from_its_making_to_its_end() throws IOException, InterruptedException {
        HttpResponse<String> made = send("hr", "POST", "", RULE.formatted("Leiter und Tritte", 14));
        assertThat(made.statusCode()).isEqualTo(201);
        String id = field(made, "\"id\":\"([^\"]+)\"");
        assertThat(made.headers().firstValue("Location").orElseThrow()).endsWith(PATH + "/" + id);
        assertThat(send("hr", "GET", "", "").body()).contains("\"id\":\"" + id + "\"");

        HttpResponse<String> read = send("hr", "GET", "/" + id, "");
        assertThat(read.body())
                .contains("\"firstDueDays\":14", "\"renewDays\":45", "\"returnDays\":21", "\"months\":7")
                .contains("\"postChange\":true", "\"days\":-10");
        String version = field(read, "\"version\":([0-9]+)");

        HttpResponse<String> changed = send("hr", "PUT", "/" + id + "?version=" + version, RULE.formatted("Neu", 28));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("\"title\":\"Neu\"", "\"firstDueDays\":28");
        assertThat(field(changed, "\"version\":([0-9]+)")).isNotEqualTo(version);
        assertThat(send("hr", "PUT", "/" + id + "?version=" + version, RULE.formatted("Zu spät", 28))
                        .statusCode())
                .isEqualTo(409);

        assertThat(send("hr", "DELETE", "/" + id, "").statusCode()).isEqualTo(204);
        assertThat(send("hr", "GET", "/" + id, "").body())
                .contains("\"endedOn\":\"")
                .contains("\"title\":\"Neu\"");
    }

    @Test
    void names_each_field_and_what_is_wrong_with_it() throws IOException, InterruptedException {
        HttpResponse<String> answer = send("hr", "POST", "", """
                {"title":"","legalBasis":"x","purpose":"y","parts":[],"audience":[{},{"attributes":[{"kind":"NEW"}]}],
                 "exclusions":[{}],"timing":{"firstDueDays":0,"repeat":"EVERY","renewDays":60,"returnDays":28},
                 "reminders":[{"days":3,"recipients":["LEAD","PERSON"]}]}""");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        for (String field :
                new String[] {"title", "parts", "audience", "exclusions", "firstDueDays", "repeatMonths", "reminders"
                }) {
            assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        }
        assertThat(send("hr", "POST", "", "{not json").statusCode()).isEqualTo(400);
        assertThat(send("hr", "POST", "", "").statusCode()).isEqualTo(400);
        assertThat(send("hr", "POST", "", "[]").statusCode()).isEqualTo(400);
        assertThat(send("hr", "POST", "", RULE.formatted("x", 14).replace("MINOR", "TALL"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void only_hr_changes_rules_and_the_works_council_reads_them() throws IOException, InterruptedException {
        String body = RULE.formatted("Fremd", 14);
        assertThat(send("council", "GET", "", "").statusCode()).isEqualTo(200);
        for (String who : new String[] {"council", "lead", "employee", "author", "admin"}) {
            assertThat(send(who, "POST", "", body).statusCode()).as(who).isEqualTo(403);
            assertThat(send(who, "PUT", "/gibt-es-nicht?version=1", body).statusCode())
                    .as(who)
                    .isEqualTo(403);
            assertThat(send(who, "DELETE", "/gibt-es-nicht", "").statusCode())
                    .as(who)
                    .isEqualTo(403);
        }
        assertThat(send("lead", "GET", "", "").statusCode()).isEqualTo(403);
        assertThat(send("nobody", "GET", "", "").statusCode()).isEqualTo(401);
        assertThat(send("hr", "GET", "/gibt-es-nicht", "").statusCode()).isEqualTo(404);
        assertThat(send("hr", "PUT", "/gibt-es-nicht?version=1", body).statusCode())
                .isEqualTo(404);
        assertThat(send("hr", "DELETE", "/gibt-es-nicht", "").statusCode()).isEqualTo(404);
    }

    private static String field(HttpResponse<String> answer, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> send(String who, String method, String path, String body)
            throws IOException, InterruptedException {
        BodyPublisher content =
                method.equals("POST") || method.equals("PUT") ? BodyPublishers.ofString(body) : BodyPublishers.noBody();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + PATH + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer demo-" + who)
                .method(method, content)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
