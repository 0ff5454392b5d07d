package org.rosenstock.people;

/**
 * A group.
 *
 * @param members how many belong to it today
 */
public record GroupRow(long id, String name, String purpose, int members, int version) {}
