package org.rosenstock.shared;

/** A file to be sent. @param key of the content */
public record StoredFile(String key, String name, String type) {}
