package org.rosenstock.learning;

/** Somebody who gets more time in every quiz. */
public record ExtraTimeRow(long employee, String name, String staffNumber, int percent) {}
