package org.rosenstock.people;

import java.util.List;

/** A field that a column of a table can fill, with the column names that are recognised by themselves. */
public enum ImportField {
    UNIT_CODE(ImportKind.UNITS, true, "kürzel", "kuerzel", "code", "nummer", "oe", "oekuerzel", "unit"),
    UNIT_NAME(ImportKind.UNITS, true, "bezeichnung", "name", "oebezeichnung", "title"),
    UNIT_KIND(ImportKind.UNITS, true, "art", "ebene", "typ", "kind", "level", "type"),
    UNIT_PARENT(
            ImportKind.UNITS, false, "übergeordnet", "uebergeordnet", "parent", "oberstelle", "übergeordneteeinheit"),
    UNIT_LEAD(ImportKind.UNITS, false, "leitung", "personalnummerleitung", "leitungpersonalnummer", "lead", "head"),
    UNIT_DEPUTY(
            ImportKind.UNITS,
            false,
            "stellvertretung",
            "vertretung",
            "personalnummerstellvertretung",
            "stellvertretungpersonalnummer",
            "deputy",
            "deputies"),

    STAFF_NUMBER(ImportKind.EMPLOYEES, true, "personalnummer", "persnr", "pnr", "staffnumber", "personnelnumber"),
    FIRST_NAME(ImportKind.EMPLOYEES, true, "vorname", "rufname", "firstname", "givenname"),
    LAST_NAME(ImportKind.EMPLOYEES, true, "nachname", "name", "familienname", "lastname", "surname"),
    USER_NAME(ImportKind.EMPLOYEES, false, "benutzername", "kennung", "login", "username", "account"),
    EMAIL(ImportKind.EMPLOYEES, false, "email", "mail", "emailadresse", "mailadresse"),
    ENTRY(ImportKind.EMPLOYEES, true, "eintritt", "eintrittsdatum", "entry", "entrydate", "hiredate"),
    EXIT(ImportKind.EMPLOYEES, false, "austritt", "austrittsdatum", "exit", "exitdate"),
    MINOR_UNTIL(ImportKind.EMPLOYEES, false, "minderjährigbis", "minderjaehrigbis", "volljährigab", "minoruntil"),
    UNIT(
            ImportKind.EMPLOYEES,
            true,
            "oe",
            "organisationseinheit",
            "einheit",
            "dienststelle",
            "unit",
            "sachgebiet",
            "orgunit"),
    JOB_ROLE(ImportKind.EMPLOYEES, true, "tätigkeit", "taetigkeit", "funktion", "stelle", "jobrole", "role", "job"),
    SHARE(ImportKind.EMPLOYEES, false, "arbeitszeitanteil", "anteil", "beschäftigungsgrad", "share", "worktime"),
    POSITION_FROM(ImportKind.EMPLOYEES, false, "stelleab", "ab", "gültigab", "positionfrom", "validfrom", "since");

    private final ImportKind kind;
    private final boolean required;
    private final List<String> names;

    ImportField(ImportKind kind, boolean required, String... names) {
        this.kind = kind;
        this.required = required;
        this.names = List.of(names);
    }

    public ImportKind kind() {
        return kind;
    }

    public boolean required() {
        return required;
    }

    /** Column names in small letters without blanks and signs. */
    public List<String> names() {
        return names;
    }
}
