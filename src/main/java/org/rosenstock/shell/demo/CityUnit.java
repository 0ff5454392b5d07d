package org.rosenstock.shell.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An org unit of the demo city.
 *
 * @param people how many work directly in it
 * @param roles which job roles they have, and how often
 */
record CityUnit(
        long id, @Nullable CityUnit parent, String code, String name, String kind, int people, List<RoleShare> roles) {

    static final String DEPARTMENT = "DEZERNAT";
    static final String DIVISION = "FACHBEREICH";
    static final String SECTION = "SACHGEBIET";

    record RoleShare(String role, int weight) {}

    /** The job role of the person who leads it. */
    String leadRole() {
        return switch (kind) {
            case DEPARTMENT -> "Dezernatsleitung";
            case DIVISION -> "Fachbereichsleitung";
            default -> name.startsWith("Kita ") ? "Kita-Leitung" : "Teamleitung / Sachgebietsleitung";
        };
    }
}
