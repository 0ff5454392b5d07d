package org.rosenstock.training;

import org.jspecify.annotations.Nullable;

/**
 * Who holds a date.
 *
 * @param employee absent when the trainer comes from elsewhere
 */
public record Trainer(@Nullable Long employee, String name) {}
