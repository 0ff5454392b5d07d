package org.rosenstock.shared;

/**
 * Fired once per start, after the migrations and before the first request. Whoever must fill or repair something at
 * start-up observes it; an exception there stops the start.
 */
public record DatabaseReady() {}
