package org.rosenstock.people;

/**
 * A job role.
 *
 * @param people how many have it today
 */
public record JobRoleRow(long id, String code, String name, int people, int version) {}
