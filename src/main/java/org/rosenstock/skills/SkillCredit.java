package org.rosenstock.skills;

import java.time.LocalDate;

/**
 * A skill that a person gained in a way that is on record.
 *
 * @param level 0 to 4
 * @param source what it came from, such as "training:17"; the same source credits a skill once
 * @param title of that training, as people read it
 */
public record SkillCredit(String code, String name, int level, String source, String title, LocalDate creditedOn) {}
