package org.rosenstock.people;

/** Levels of the organisation, from the top. */
public enum UnitKind {
    DEZERNAT,
    FACHBEREICH,
    SACHGEBIET;

    /** True when a unit of this kind may stand below one of the other kind; sections may be nested. */
    public boolean fitsBelow(UnitKind parent) {
        return ordinal() > parent.ordinal() || this == SACHGEBIET && parent == SACHGEBIET;
    }
}
