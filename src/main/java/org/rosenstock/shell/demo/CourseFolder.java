package org.rosenstock.shell.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A course kept as a folder of resources; handed on as the zip that anybody would send. */
final class CourseFolder {

    private static final String ROOT = "courses/";

    private CourseFolder() {}

    /** Names of the courses that are there. */
    static List<String> names() {
        return lines(ROOT + "index.txt");
    }

    static InputStream zip(String course) {
        String folder = ROOT + course + "/";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String file : lines(folder + "files.txt")) {
                zip.putNextEntry(new ZipEntry(file));
                try (InputStream in = open(folder + file)) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack the course " + course, e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static List<String> lines(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = CourseFolder.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalArgumentException("no resource " + resource);
        }
        return in;
    }
}
