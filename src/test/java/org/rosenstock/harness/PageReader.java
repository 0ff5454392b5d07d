package org.rosenstock.harness;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Opens pages of the server the test runs in, as one person, and tells which statements they took. */
public final class PageReader {

    private static final int CALLS = 4;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** A page as it was sent, and what it took. */
    public record Page(int status, String text, List<String> statements) {}

    private PageReader() {}

    public static PageReader signedIn(long employee) {
        PageReader reader = new PageReader();
        reader.send(request("/sign-in").header(CountingFilter.AS, Long.toString(employee)));
        return reader;
    }

    /** The page by the cheapest of a few calls: one caller at times brings up to date what a job has changed. */
    public Page open(String path) {
        return Stream.generate(() -> call(path))
                .limit(CALLS)
                .min(Comparator.comparing(page -> page.statements().size()))
                .orElseThrow();
    }

    private Page call(String path) {
        String name = UUID.randomUUID().toString();
        HttpResponse<String> response = send(request(path).header(CountingFilter.COUNT, name));
        return new Page(response.statusCode(), response.body(), CountingFilter.counted(name));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(CountingFilter.address() + path))
                .header("Accept-Language", "de");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
