package org.rosenstock.training.calendar;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads calendars with ical.js, which shares nothing with the library that wrote them. */
public final class OtherReader {

    private OtherReader() {}

    public static JsonObject read(String calendar) throws IOException, InterruptedException {
        Process node = new ProcessBuilder(
                        "node",
                        Path.of("src/test/resources/calendar/read.mjs").toString(),
                        Path.of("src/main/frontend/node_modules/ical.js/dist/ical.js")
                                .toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream in = node.getOutputStream()) {
            in.write(calendar.getBytes(StandardCharsets.UTF_8));
        }
        String read = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (node.waitFor() != 0) {
            throw new AssertionError("not a calendar: " + calendar);
        }
        return Json.createReader(new StringReader(read)).readObject();
    }
}
