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

/** The wiki for programs: pages are written, saved over each other, and read in every revision. */
class WikiApiIT {

    private static final String PAGES = "/api/wiki/spaces/buergerservice/pages";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address = TestEnvironment.get().server();

    @Test
    void a_page_is_written_and_read() throws IOException, InterruptedException {
        HttpResponse<String> made = call(
                "employee", "POST", PAGES, "{\"title\":\"Fundsachen annehmen\",\"markdown\":\"Nach **§ 965 BGB**.\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/api/wiki/pages/" + id(made.body())));
        assertThat(made.body())
                .contains("\"space\":\"buergerservice\"", "\"path\":\"/wiki/buergerservice/fundsachen-annehmen")
                .contains("\"revision\":1", "\"state\":\"published\"", "<strong>");
        String page = "/api/wiki/pages/" + id(made.body());
        assertThat(call("lead", "GET", page, "").body()).contains("Fundsachen annehmen");
        assertThat(call("lead", "GET", page + "/revisions", "").body()).contains("\"total\":1", "\"revision\":1");
        assertThat(call("lead", "GET", "/api/wiki/pages/999999999", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void two_who_save_are_joined_or_asked() throws IOException, InterruptedException {
        String made = call(
                        "employee",
                        "POST",
                        PAGES,
                        "{\"title\":\"Zusammenführen\",\"markdown\":\"Eins\\n\\nZwei\\n\\nDrei\\n\"}")
                .body();
        String page = "/api/wiki/pages/" + id(made);
        assertThat(put("lead", page, "Erstens\\n\\nZwei\\n\\nDrei\\n", 1).body())
                .contains("\"revision\":2", "\"merged\":false");
        assertThat(put("employee", page, "Eins\\n\\nZwei\\n\\nDrittens\\n", 1).body())
                .contains("\"revision\":3", "\"merged\":true");
        assertThat(call("hr", "GET", page, "").body()).contains("Erstens\\n\\nZwei\\n\\nDrittens\\n");
        assertThat(call("hr", "GET", page + "/revisions/1/diff/3", "").body())
                .contains(
                        "\"from\":1",
                        "\"to\":3",
                        "\"kind\":\"CHANGED\"",
                        "\"before\":\"Eins\"",
                        "\"after\":\"Erstens\"");
        HttpResponse<String> conflict = put("employee", page, "Anders\\n\\nZwei\\n\\nDrei\\n", 1);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("\"base\":\"Eins\\n\"", "\"mine\":\"Anders\\n\"", "\"theirs\":\"Erstens\\n\"");
        assertThat(call("hr", "GET", page, "").body()).contains("\"revision\":3");
        assertThat(call("hr", "GET", page + "/revisions/1", "").body()).contains("Eins\\n\\nZwei");
    }

    @Test
    void names_what_is_wrong() throws IOException, InterruptedException {
        assertThat(call("employee", "POST", PAGES, "{\"markdown\":\"x\"}").body())
                .contains("\"field\":\"title\"");
        assertThat(call("employee", "POST", PAGES, "{\"title\":\"x\",\"parent\":999999999}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(call("employee", "POST", "/api/wiki/spaces/nirgends/pages", "{\"title\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(call("employee", "POST", "/api/wiki/render", "{}").body()).contains("\"field\":\"markdown\"");
        assertThat(call("employee", "POST", "/api/wiki/render", "{\"markdown\":\"<b>x</b> *y*\"}")
                        .body())
                .contains("<em>y</em>")
                .doesNotContain("<b>");
    }

    private HttpResponse<String> put(String user, String page, String text, int base)
            throws IOException, InterruptedException {
        return call(user, "PUT", page, "{\"markdown\":\"" + text + "\",\"baseRevision\":" + base + "}");
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

    private static String id(String body) {
        Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(body);
        assertThat(id.find()).as(body).isTrue();
        return id.group(1);
    }
}
