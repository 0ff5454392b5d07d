package org.rosenstock.learning.packages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Upload;

/**
 * The files of a package, unpacked to a folder of their own under names of our own; deleted when closed. Sizes are
 * counted while unpacking, because a zip may lie about them.
 */
final class PackageFiles implements AutoCloseable {

    static final int MOST_ENTRIES = 2000;
    static final long MOST_BYTES = 2048L * 1024 * 1024;
    static final long MOST_TEXT = 2 * 1024 * 1024;
    private static final long HARMLESS = 1024 * 1024;
    private static final long MOST_RATIO = 100;

    private final Path folder;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private long total;

    private PackageFiles(Path folder) {
        this.folder = folder;
    }

    /** Unpacks what was sent; what is wrong with it is found in {@link #findings}. */
    static PackageFiles unpack(Upload archive) {
        PackageFiles unpacked = new PackageFiles(temporaryFolder());
        try (ZipFile zip = new ZipFile(archive.file().toFile(), StandardCharsets.UTF_8)) {
            unpacked.unpack(zip);
        } catch (ZipException e) {
            unpacked.add("", "learning.package.noZip");
        } catch (IOException e) {
            unpacked.close();
            throw new UncheckedIOException("cannot unpack a course package", e);
        }
        return unpacked;
    }

    private void unpack(ZipFile zip) throws IOException {
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        if (entries.size() > MOST_ENTRIES) {
            add("", "learning.package.tooManyFiles", MOST_ENTRIES);
            return;
        }
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            if (EntryName.isNoise(name)) {
                continue;
            }
            if (isTakable(name, seen) && !unpack(zip, entry)) {
                return;
            }
        }
    }

    private boolean isTakable(String name, Set<String> seen) {
        String shown = EntryName.shown(name);
        if (EntryName.escapes(name)) {
            add(shown, "learning.package.escape");
        } else if (!EntryName.isKnown(name)) {
            add(shown, "learning.package.unexpectedFile");
        } else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            add(shown, "learning.package.duplicateFile");
        } else {
            return true;
        }
        return false;
    }

    /** False when unpacking must end. */
    private boolean unpack(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        Path target = folder.resolve(String.valueOf(files.size()));
        files.put(name, target);
        long limit = EntryName.isMedium(name) ? MOST_BYTES : MOST_TEXT;
        long packed = Math.max(1, entry.getCompressedSize());
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                total += read;
                if (total > MOST_BYTES || (size > HARMLESS && size / packed > MOST_RATIO)) {
                    add(name, "learning.package.bomb");
                    return false;
                }
                if (size > limit) {
                    add(name, "learning.package.textTooLarge", limit / HARMLESS);
                    return true;
                }
                out.write(buffer, 0, read);
            }
        } catch (ZipException e) {
            add(name, "learning.package.brokenFile");
        }
        return true;
    }

    Set<String> names() {
        return Collections.unmodifiableSet(files.keySet());
    }

    Optional<Path> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The words of a file; a finding and nothing when they are not UTF-8. */
    Optional<String> text(String name) {
        return file(name).flatMap(path -> text(name, path));
    }

    private Optional<String> text(String name, Path path) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            add(name, "learning.package.notUtf8");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private void add(String file, String key, Object... args) {
        findings.add(Finding.of(file, key, args));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("rosenstock-course-");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create a temporary folder", e);
        }
    }

    @Override
    public void close() {
        try {
            for (Path file : files.values()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the unpacked package", e);
        }
    }
}
