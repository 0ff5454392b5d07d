package org.rosenstock.qualification;

import java.time.LocalDate;

/** Somebody without a mailbox who was reminded of something still to be done. */
public record UnreachedRow(long employee, String name, String unit, String title, LocalDate due, boolean late) {}
