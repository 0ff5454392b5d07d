package org.rosenstock.learning.packages;

import java.nio.file.Path;

/**
 * A file of a course.
 *
 * @param name as lessons refer to it after "media/"
 * @param file where its bytes are now
 * @param alt what it shows, may be empty
 */
public record PackagedMedia(String name, String contentType, long size, Path file, String alt) {}
