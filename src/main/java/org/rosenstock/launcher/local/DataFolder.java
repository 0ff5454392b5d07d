package org.rosenstock.launcher.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.launcher.CannotStart;

/**
 * The folder that keeps the data of a local run. One run at a time has it: the lock vanishes with its holder, and the
 * file of process numbers tells what a run that died left behind.
 */
public final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileLock lock;

    private DataFolder(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws CannotStart when another run has the folder, or one that died left a process behind */
    public static DataFolder open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                throw new CannotStart("Rosenstock already runs with the folder " + folder
                        + ": stop it there with Ctrl-C, or choose another folder with ROSENSTOCK_DATA.");
            }
            DataFolder opened = new DataFolder(folder, lock);
            opened.requireNobodyLeft();
            return opened;
        } catch (IOException e) {
            throw new CannotStart("The folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void requireNobodyLeft() throws IOException {
        List<String> left = new ArrayList<>();
        for (String line : Files.exists(processes()) ? Files.readAllLines(processes()) : List.<String>of()) {
            KnownProcess known = KnownProcess.parse(line);
            if (known.isAlive()) {
                left.add(String.valueOf(known.pid()));
            }
        }
        if (!left.isEmpty()) {
            lock.channel().close();
            String numbers = String.join(" ", left);
            throw new CannotStart("An earlier run died and left processes behind (" + numbers
                    + "): end them with \"kill " + numbers + "\", then start again.");
        }
    }

    /** Remembers a process for the case that this run dies without ending it. */
    public void remember(ProcessHandle process) {
        try {
            Files.writeString(
                    processes(),
                    KnownProcess.of(process).line() + System.lineSeparator(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new CannotStart("The folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private Path processes() {
        return folder.resolve("processes");
    }

    public Path resolve(String name) {
        return folder.resolve(name);
    }

    public Path path() {
        return folder;
    }

    /** Lets the next run have it; everything remembered has ended. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(processes());
            lock.channel().close();
        } catch (IOException e) {
            throw new CannotStart("The folder " + folder + " could not be left in order: " + e.getMessage(), e);
        }
    }
}
