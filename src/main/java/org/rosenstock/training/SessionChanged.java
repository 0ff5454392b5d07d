package org.rosenstock.training;

/**
 * Days, rooms, seats or state of a date changed; fired in the transaction of the change.
 *
 * @param sequence rises with each change
 */
public record SessionChanged(long session, int sequence, boolean cancelled) {}
