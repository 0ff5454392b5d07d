package org.rosenstock.wiki;

/** A page that was looked for. @param space name of its space @param path where a person opens it */
public record FoundPage(long id, long spaceId, String space, String path, String title) {}
