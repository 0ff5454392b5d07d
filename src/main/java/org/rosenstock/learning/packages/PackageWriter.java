package org.rosenstock.learning.packages;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rosenstock.learning.content.MediaName;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes a course as a zip that the reader takes back unchanged. */
final class PackageWriter {

    private static final int WIDTH = 120;

    private PackageWriter() {}

    static void write(CoursePackage course, OutputStream out) {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            text(zip, EntryName.COURSE, yaml(course));
            List<PackagedLesson> lessons = course.lessons().toList();
            for (int i = 0; i < lessons.size(); i++) {
                if (!lessons.get(i).body().isEmpty()) {
                    text(zip, file(i, lessons.get(i)), lessons.get(i).body());
                }
            }
            for (PackagedMedia medium : course.media()) {
                zip.putNextEntry(new ZipEntry(MediaName.FOLDER + medium.name()));
                Files.copy(medium.file(), zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a course package", e);
        }
    }

    /** Where the text of the lesson at this place lies. */
    static String file(int index, PackagedLesson lesson) {
        return String.format(Locale.ROOT, "lessons/%02d-%s.md", index + 1, lesson.code());
    }

    private static String yaml(CoursePackage course) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .setUseUnicodeEncoding(true)
                .build();
        List<String> files = new ArrayList<>();
        List<PackagedLesson> lessons = course.lessons().toList();
        for (int i = 0; i < lessons.size(); i++) {
            files.add(file(i, lessons.get(i)));
        }
        return new Dump(settings).dumpToString(CourseYaml.of(course, files));
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
