package org.rosenstock.people;

/**
 * Somebody opened the file of somebody else.
 *
 * @param by who looks
 * @param employee whose file it is
 */
public record EmployeeFileOpened(Asker by, long employee) {}
