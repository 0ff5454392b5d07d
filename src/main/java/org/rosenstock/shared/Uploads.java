package org.rosenstock.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/**
 * Takes files from people: limits their size while they are read, and believes their bytes rather than their name.
 * The name only chooses which format the bytes must show.
 */
public final class Uploads {

    private static final DefaultDetector DETECTOR = new DefaultDetector();
    private static final int NAME_LENGTH = 120;

    private Uploads() {}

    /**
     * Copies what was sent to a temporary file and checks it; use with try-with-resources.
     *
     * @param field name of the input for the findings
     * @param name file name as sent, may hold folders
     * @throws Rejected when it is empty, too large, of another kind, or an image with active content
     */
    public static Upload receive(String field, String name, InputStream content, UploadKind... allowed) {
        String plain = plainName(name);
        UploadFormat format = format(field, plain, allowed);
        Path copy = copy(field, content, format.kind());
        try {
            Upload upload = new Upload(copy, plain, format.contentType(), Files.size(copy));
            check(field, upload, format, allowed);
            return upload;
        } catch (IOException e) {
            discard(copy);
            throw new UncheckedIOException("cannot check an upload", e);
        } catch (RuntimeException e) {
            discard(copy);
            throw e;
        }
    }

    /**
     * Checks bytes that are there already, such as an entry of a package.
     *
     * @return the content type to serve it with
     */
    public static String check(String field, String name, Path file, UploadKind... allowed) {
        UploadFormat format = format(field, plainName(name), allowed);
        try {
            check(field, new Upload(file, name, format.contentType(), Files.size(file)), format, allowed);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot check a file", e);
        }
        return format.contentType();
    }

    /** The last part of a path, without control characters, short enough to store. */
    public static String plainName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
        int excess = clean.length() - NAME_LENGTH;
        return excess > 0 ? clean.substring(excess) : clean;
    }

    private static UploadFormat format(String field, String name, UploadKind... allowed) {
        Set<UploadKind> kinds = EnumSet.copyOf(Arrays.asList(allowed));
        return UploadFormat.named(name)
                .filter(format -> kinds.contains(format.kind()))
                .orElseThrow(() -> Rejected.of(field, "shared.upload.kind", endings(kinds)));
    }

    private static void check(String field, Upload upload, UploadFormat format, UploadKind... allowed)
            throws IOException {
        if (upload.size() == 0) {
            throw Rejected.of(field, "shared.upload.empty");
        }
        if (upload.size() > format.kind().maxBytes()) {
            throw tooLarge(field, format.kind());
        }
        if (!format.shows(detect(upload.file()))) {
            throw Rejected.of(field, "shared.upload.content", endings(EnumSet.copyOf(Arrays.asList(allowed))));
        }
        if (format == UploadFormat.SVG && !SvgContent.isHarmless(upload.file())) {
            throw Rejected.of(field, "shared.upload.active");
        }
    }

    private static String detect(Path file) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(file)) {
            // Metadata stays empty on purpose: with a name in it, the name could win over the bytes.
            return DETECTOR.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    private static Path copy(String field, InputStream content, UploadKind kind) {
        Path copy = temporary();
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(copy)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > kind.maxBytes()) {
                    throw tooLarge(field, kind);
                }
                out.write(buffer, 0, read);
            }
            return copy;
        } catch (IOException e) {
            discard(copy);
            throw new UncheckedIOException("cannot read an upload", e);
        } catch (Rejected e) {
            discard(copy);
            throw e;
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("rosenstock-", ".upload");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create a temporary file", e);
        }
    }

    private static void discard(Path copy) {
        new Upload(copy, "", "", 0).close();
    }

    private static Rejected tooLarge(String field, UploadKind kind) {
        return Rejected.of(field, "shared.upload.tooLarge", kind.maxMib());
    }

    private static String endings(Set<UploadKind> kinds) {
        return Arrays.stream(UploadFormat.values())
                .filter(format -> kinds.contains(format.kind()))
                .flatMap(format -> format.endings().stream())
                .collect(Collectors.joining(", "));
    }
}
