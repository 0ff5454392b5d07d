package org.rosenstock.people;

/**
 * How many people work in a unit today.
 *
 * @param direct in the unit itself
 * @param total with the units below
 */
public record UnitCount(long unit, int direct, int total) {}
