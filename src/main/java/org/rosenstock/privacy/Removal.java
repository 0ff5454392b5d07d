package org.rosenstock.privacy;

/** How many records of a category were removed, or would be. Counts only: who they were about is gone with them. */
public record Removal(String category, long items) {}
