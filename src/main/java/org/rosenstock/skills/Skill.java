package org.rosenstock.skills;

/**
 * Something that people of the house can be good at.
 *
 * @param code stays for ever
 * @param group such as "Digital" or "Methodenkompetenz"
 * @param uri the same skill in ESCO, the classification of the European Commission; empty when there is none
 */
public record Skill(String code, String name, String group, String uri) {}
