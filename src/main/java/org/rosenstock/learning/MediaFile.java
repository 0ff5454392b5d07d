package org.rosenstock.learning;

/** A file of a course version that the asker may see. */
public record MediaFile(String name, String contentType, long size, String blobKey) {

    /** Address of a file of a version. */
    public static String url(long version, String name) {
        return "/learning/media/" + version + "/" + name;
    }
}
