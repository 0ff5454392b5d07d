package org.rosenstock.qualification;

/** A unit and how many of its people still have to do a part. */
public record OwingUnit(long unit, String name, long people) {}
