package org.rosenstock.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files by content: the key is the SHA-256 of the bytes, so the same file is kept once and a stored one never changes.
 * Kept in the folder {@code ROSENSTOCK_BLOBS}; several nodes share that folder.
 */
@ApplicationScoped
public class Blobs {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    @Inject
    @ConfigProperty(name = "rosenstock.blobs", defaultValue = ".rosenstock/blobs")
    String folder = "";

    /** Keeps the bytes and returns their key; the stream is read to its end and not closed. */
    public String put(InputStream content) {
        try {
            Path incoming = Files.createDirectories(Path.of(folder).resolve("incoming"));
            Path part = Files.createTempFile(incoming, "blob", ".part");
            MessageDigest digest = sha256();
            Files.copy(new DigestInputStream(content, digest), part, StandardCopyOption.REPLACE_EXISTING);
            String key = HexFormat.of().formatHex(digest.digest());
            Files.createDirectories(path(key).getParent());
            Files.move(part, path(key), StandardCopyOption.REPLACE_EXISTING);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store a file in " + folder, e);
        }
    }

    /** The key under which these bytes are or would be kept. */
    public static String key(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** @throws NotFound when nothing is kept under this key */
    public InputStream open(String key) {
        try {
            return Files.newInputStream(existing(key));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read blob " + key, e);
        }
    }

    /** Size in bytes. */
    public long size(String key) {
        try {
            return Files.size(existing(key));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read blob " + key, e);
        }
    }

    /** Removes the bytes for good; only for content that nothing else can share, such as a certificate. */
    public void delete(String key) {
        try {
            Files.deleteIfExists(path(key));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete blob " + key, e);
        }
    }

    public Path path(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new NotFound("blob " + key);
        }
        return Path.of(folder).resolve(key.substring(0, 2)).resolve(key);
    }

    private Path existing(String key) {
        Path path = path(key);
        if (!Files.isRegularFile(path)) {
            throw new NotFound("blob " + key);
        }
        return path;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
