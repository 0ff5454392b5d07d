package org.rosenstock.shell.demo;

import java.util.List;

/**
 * A group of the demo city.
 *
 * @param every one of so many people belongs to it
 * @param at which one of them
 * @param jobRole the only job role its people have, empty for any
 */
record CityGroups(String name, String purpose, int every, int at, String jobRole) {

    static final List<CityGroups> ALL = List.of(
            new CityGroups(
                    "Brandschutzhelfer:innen", "Benannt nach ASR A2.2, etwa fünf von hundert Beschäftigten", 20, 1, ""),
            new CityGroups("Ersthelfer:innen", "Ausgebildet für Erste Hilfe im Betrieb", 20, 2, ""),
            new CityGroups("Digitallots:innen", "Helfen im eigenen Bereich bei neuen Verfahren", 20, 3, ""),
            new CityGroups("Lkw-Fahrer:innen", "Fahren die schweren Fahrzeuge des Bauhofs", 3, 1, "Gärtner:in/Bauhof"),
            new CityGroups("KI-Nutzende", "Arbeiten mit Werkzeugen, die KI enthalten", 12, 7, ""),
            new CityGroups("Beschaffung", "Kaufen ein und vergeben Aufträge", 50, 9, ""),
            new CityGroups(
                    "Korruptionsgefährdete Stellen",
                    "Vergeben, genehmigen oder prüfen im Auftrag der Stadt",
                    15,
                    4,
                    ""),
            new CityGroups("Fachkräfte für Arbeitssicherheit", "Beraten nach dem ASiG", 300, 205, ""),
            new CityGroups("Autor:innen", "Schreiben Kurse und Seiten", 40, 11, ""));

    boolean has(long person, String role) {
        return person % every == at && (jobRole.isEmpty() || jobRole.equals(role));
    }
}
