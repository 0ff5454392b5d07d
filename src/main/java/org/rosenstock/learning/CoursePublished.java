package org.rosenstock.learning;

/** A course has a new version in the catalogue. Fired in the transaction of the publication. */
public record CoursePublished(long course, String courseCode, String title, int number) {}
