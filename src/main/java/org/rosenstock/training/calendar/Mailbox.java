package org.rosenstock.training.calendar;

/** Who invites or is invited: a name and an address for mail. */
public record Mailbox(String name, String address) {}
