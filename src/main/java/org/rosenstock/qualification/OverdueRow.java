package org.rosenstock.qualification;

import java.time.LocalDate;

/** Somebody who is late with something mandatory: all that HR learns by name (P10). */
public record OverdueRow(
        long employee, String staffNumber, String name, String unit, String requirement, LocalDate due, long days) {}
