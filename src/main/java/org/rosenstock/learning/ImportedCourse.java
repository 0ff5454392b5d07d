package org.rosenstock.learning;

/**
 * What came of a package.
 *
 * @param isNew whether there was no course of this name before
 * @param number version published, 0 when it stayed a draft
 */
public record ImportedCourse(String code, String title, boolean isNew, int number) {}
