package org.rosenstock.training;

import org.jspecify.annotations.Nullable;

/**
 * Material as people see it.
 *
 * @param session absent for all dates of the offering
 * @param link empty for a file
 * @param fileName absent for a link
 * @param fileSize bytes, 0 for a link
 */
public record MaterialRow(
        long id,
        @Nullable Long session,
        String title,
        String link,
        @Nullable String fileName,
        long fileSize) {

    /** Where it is found. */
    public String address() {
        return fileName == null ? link : "/training/material/" + id;
    }
}
