package org.rosenstock.qualification;

/** Somebody whom a rule concerns. */
public record AudienceName(long employee, String staffNumber, String name, String unit, String jobRole) {}
