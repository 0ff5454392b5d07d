package org.rosenstock.wiki;

import java.time.Instant;

/** One version of a file. @param size bytes */
public record AttachmentVersion(int number, long size, String sentBy, Instant sentAt) {}
