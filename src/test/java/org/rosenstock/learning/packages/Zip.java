package org.rosenstock.learning.packages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds packages in memory, good and bad ones. */
public final class Zip {

    public static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h1v1z\"/></svg>";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    /** A small course that may be published. */
    public static Zip course(String code) {
        return new Zip()
                .with("course.yaml", yaml(code))
                .with("lessons/eins.md", "## Los\n\n![Ein Feld](media/feld.svg \"Bild: Feld\")\n")
                .with("media/feld.svg", SVG);
    }

    public static String yaml(String code) {
        return """
                format: rosenstock-course/1
                id: %s
                title: Probe
                summary: Ein kurzer Kurs.
                language: de
                topic: it
                cover: media/feld.svg
                completion: {lessons: all, quiz: passed}
                chapters:
                  - title: Anfang
                    lessons:
                      - {id: eins, kind: text, title: Eins, minutes: 5, file: lessons/eins.md}
                      - id: test
                        kind: quiz
                        title: Test
                        minutes: 3
                        quiz: {pass: 50, attempts: 2, timeLimit: 10, shuffle: false}
                        questions:
                          - id: f1
                            type: single
                            text: Was ist richtig?
                            explanation: Das Erste.
                            choices:
                              - {text: Dies, correct: true, feedback: Ja.}
                              - {text: Das}
                          - {id: f2, type: number, text: Wie viele?, answer: 3.5, tolerance: 0.5, unit: km}
                          - {id: f3, type: gap, text: "Ich gehe {{1}}.", gaps: [{accepted: [heim, nach Hause]}]}
                """.formatted(code);
    }

    public Zip with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Zip with(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InputStream stream() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
