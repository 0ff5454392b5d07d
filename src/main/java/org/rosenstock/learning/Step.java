package org.rosenstock.learning;

import org.jspecify.annotations.Nullable;

/**
 * What comes after a lesson was done.
 *
 * @param next code of the lesson to go on with, absent when there is none
 * @param completed true when this very step completed the course
 */
public record Step(@Nullable String next, boolean completed) {}
