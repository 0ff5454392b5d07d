package org.rosenstock.privacy;

import java.time.Instant;

/** One line of the removal record: when, which category, how many. */
public record RemovalRow(Instant at, String category, long items) {}
