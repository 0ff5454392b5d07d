package org.rosenstock.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file somebody sent, checked and kept aside until closed.
 *
 * @param file copy on disk, deleted by {@link #close}
 * @param name plain file name without folders, fit for showing
 * @param contentType what the bytes are, not what the browser said
 * @param size bytes
 */
public record Upload(Path file, String name, String contentType, long size) implements AutoCloseable {

    public InputStream open() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload again", e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the upload's copy", e);
        }
    }
}
