package org.rosenstock.learning;

/**
 * A file of a draft.
 *
 * @param alt what it shows or says, proposed when it is put into a text
 */
public record MediaRow(String name, String contentType, long size, String alt) {

    private static final long KIB = 1024;

    /** Size in whole KiB, at least 1. */
    public long getKib() {
        return Math.max(1, size / KIB);
    }

    public boolean isImage() {
        return contentType.startsWith("image/");
    }

    /** How a text shows it. */
    public String getMarkdown() {
        boolean shown = isImage() || contentType.startsWith("video/") || contentType.startsWith("audio/");
        return (shown ? "!" : "") + "[" + (alt.isEmpty() && !shown ? name : alt) + "](media/" + name.replace(" ", "%20")
                + ")";
    }
}
