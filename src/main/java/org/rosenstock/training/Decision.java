package org.rosenstock.training;

/**
 * A registration that waits for a yes or no.
 *
 * @param cost of the seat in cents
 * @param open whether nobody has decided yet
 * @param over whether the time of the link is over
 */
public record Decision(RegistrationRow row, SessionRow date, int cost, boolean open, boolean over) {}
