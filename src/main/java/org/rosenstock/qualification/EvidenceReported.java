package org.rosenstock.qualification;

/** What became of a report. @param isNew false when it had been reported before under the same key */
public record EvidenceReported(long id, boolean isNew) {}
