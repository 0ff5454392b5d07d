package org.rosenstock.training;

/**
 * A skill that an offering builds.
 *
 * @param level reached by it, 0 to 4
 */
public record OfferingSkill(String code, String name, int level) {}
