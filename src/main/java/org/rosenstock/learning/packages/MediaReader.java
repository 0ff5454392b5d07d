package org.rosenstock.learning.packages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rosenstock.learning.content.MediaName;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.UploadKind;
import org.rosenstock.shared.Uploads;

/** Checks the files of a package by their bytes, the same way as single uploads. */
public final class MediaReader {

    private static final UploadKind[] KINDS = {
        UploadKind.IMAGE, UploadKind.PDF, UploadKind.VIDEO, UploadKind.AUDIO, UploadKind.CAPTIONS
    };

    private final PackageFiles files;
    private final List<Finding> findings;

    MediaReader(PackageFiles files, List<Finding> findings) {
        this.files = files;
        this.findings = findings;
    }

    /** What a course may hold. */
    public static UploadKind[] kinds() {
        return KINDS.clone();
    }

    List<PackagedMedia> read() {
        List<PackagedMedia> media = new ArrayList<>();
        for (String entry : files.names()) {
            if (EntryName.isMedium(entry)) {
                files.file(entry).ifPresent(file -> add(entry, file, media));
            }
        }
        return media;
    }

    private void add(String entry, Path file, List<PackagedMedia> media) {
        String name = entry.substring(MediaName.FOLDER.length());
        String contentType = "";
        try {
            contentType = Uploads.check(entry, name, file, KINDS);
        } catch (Rejected e) {
            findings.addAll(e.findings());
        }
        try {
            media.add(new PackagedMedia(name, contentType, Files.size(file), file, ""));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
