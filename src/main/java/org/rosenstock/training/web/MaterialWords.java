package org.rosenstock.training.web;

import java.util.Locale;
import org.rosenstock.training.MaterialRow;

/** What pages say of material. */
final class MaterialWords {

    private static final long KIB = 1024;
    private static final double MIB = 1024.0 * KIB;

    private MaterialWords() {}

    /** "PDF, 1,4 MB" or "Link" */
    static String kind(MaterialRow row) {
        String name = row.fileName();
        if (name == null) {
            return TrainingPages.text("training.material.link");
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return ending + ", " + size(row.fileSize());
    }

    private static String size(long bytes) {
        return bytes < MIB
                ? Math.max(1, bytes / KIB) + " KB"
                : String.format(TrainingPages.locale(), "%.1f MB", bytes / MIB);
    }
}
