package org.rosenstock.harness;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies, opens pages, sends forms. */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String address;
    private final HttpClient client;

    public Visitor(String address) {
        this.address = address;
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    public static Visitor signedIn(String address, String user) {
        Visitor visitor = new Visitor(address);
        visitor.signIn(user);
        return visitor;
    }

    /** Opens the sign-in page and sends its form. */
    public void signIn(String user) {
        Form form = Form.of(get("/sign-in"), "form");
        form.put("form:login", user);
        form.put("form:password", "rosenstock");
        form.put("form:signIn", "form:signIn");
        String page = post(form);
        if (Form.isSignIn(page)) {
            throw new Unexpected("could not sign in as " + user);
        }
    }

    /** The body of the page; anything but success ends the measurement. */
    public String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Language", "de")
                .timeout(PATIENCE)
                .build());
    }

    public String post(Form form) {
        return send(HttpRequest.newBuilder(URI.create(address + form.action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(encode(form.fields())))
                .build());
    }

    /** A form with a file. */
    public String upload(Form form, String field, String fileName, String content) {
        String boundary = "bench-boundary";
        StringBuilder body = new StringBuilder();
        form.fields()
                .forEach((name, value) -> body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                        + name + "\"\r\n\r\n" + value + "\r\n"));
        body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + fileName + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n");
        return send(HttpRequest.newBuilder(URI.create(address + form.action()))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Origin", address)
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** As the script of a page saves something. */
    public String put(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .header("Origin", address)
                .timeout(PATIENCE)
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new Unexpected("status " + response.statusCode() + " for " + request.uri());
            }
            return response.body();
        } catch (IOException e) {
            throw new Unexpected("no answer for " + request.uri() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unexpected("interrupted");
        }
    }

    /** The platform answered something that a measurement must not count. */
    public static final class Unexpected extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Unexpected(String message) {
            super(message);
        }
    }
}
