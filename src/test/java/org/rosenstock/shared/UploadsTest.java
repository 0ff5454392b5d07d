package org.rosenstock.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1
    };
    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>%s</svg>";

    @Test
    void takes_a_picture_by_its_bytes_and_forgets_the_folders() {
        try (Upload upload = Uploads.receive("file", "C:\\bilder\\..\\plan.png", stream(PNG), UploadKind.IMAGE)) {
            assertThat(upload.name()).isEqualTo("plan.png");
            assertThat(upload.contentType()).isEqualTo("image/png");
            assertThat(upload.size()).isEqualTo(PNG.length);
        }
    }

    @Test
    void refuses_a_page_that_calls_itself_a_picture() {
        refuses("shared.upload.content", "bild.png", "<html><script>alert(1)</script></html>", UploadKind.IMAGE);
    }

    @Test
    void refuses_a_program_that_calls_itself_a_table() {
        refuses("shared.upload.content", "liste.csv", "\u007fELF\u0002\u0001\u0001\0\0\0\0\0", UploadKind.TABLE);
    }

    @Test
    void refuses_other_kinds_and_empty_files() {
        refuses("shared.upload.kind", "plan.exe", "MZ", UploadKind.IMAGE);
        refuses("shared.upload.kind", "liste.csv", "a;b", UploadKind.IMAGE);
        refuses("shared.upload.kind", "ohne-endung", "a;b", UploadKind.TABLE);
        refuses("shared.upload.empty", "liste.csv", "", UploadKind.TABLE);
    }

    @Test
    void stops_reading_at_the_limit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThatThrownBy(() -> Uploads.receive("file", "a.vtt", endless, UploadKind.CAPTIONS))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("shared.upload.tooLarge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nummer;Name\n1;Müller\n", "Nummer,Name\n1,\"Lüders, Änne\"\n"})
    void takes_tables_in_the_usual_encodings(String table) {
        for (var charset : new java.nio.charset.Charset[] {
            StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16
        }) {
            Uploads.receive("file", "liste.csv", stream(table.getBytes(charset)), UploadKind.TABLE)
                    .close();
        }
    }

    @Test
    void takes_captions_and_packages() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 'a'
        };
        Uploads.receive("file", "kurs.zip", stream(zip), UploadKind.ARCHIVE).close();
        byte[] captions = "WEBVTT\n\n00:00.000 --> 00:01.000\nGuten Tag\n".getBytes(StandardCharsets.UTF_8);
        Uploads.receive("file", "film.vtt", stream(captions), UploadKind.CAPTIONS)
                .close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<circle r='3' fill='url(#g)'/>",
                "<style>.a{fill:#14513d}</style><use href='#a'/>",
                "<image href='data:image/png;base64,AAAA'/>"
            })
    void takes_plain_drawings(String body) {
        Uploads.receive("file", "a.svg", stream(SVG.formatted(body).getBytes(StandardCharsets.UTF_8)), UploadKind.IMAGE)
                .close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onload='alert(1)'/>",
                "<a xlink:href='javascript:alert(1)'><text>x</text></a>",
                "<a href=' JaVaScRiPt:alert(1)'><text>x</text></a>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
                "<image href='https://example.org/count.png'/>",
                "<image href='data:image/svg+xml;base64,AAAA'/>",
                "<rect style='fill:url(https://example.org/x)'/>",
                "<style>@import 'https://example.org/x.css';</style>",
                "<a><set attributeName='href' to='javascript:alert(1)'/></a>",
                "<not closed"
            })
    void refuses_drawings_that_run_or_load(String body) {
        refuses("shared.upload.active", "a.svg", SVG.formatted(body), UploadKind.IMAGE);
    }

    @Test
    void refuses_a_drawing_with_entities() {
        refuses(
                "shared.upload.",
                "a.svg",
                "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + SVG.formatted("<text>&x;</text>"),
                UploadKind.IMAGE);
    }

    private static void refuses(String key, String name, String content, UploadKind... kinds) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Uploads.receive("file", name, stream(bytes), kinds))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining(key);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
