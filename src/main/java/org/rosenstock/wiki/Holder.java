package org.rosenstock.wiki;

/** Who a permission is given to. @param id of the unit, group or person; 0 for everybody */
public record Holder(Kind kind, long id) {

    public static final Holder EVERYONE = new Holder(Kind.EVERYONE, 0);

    /** A unit stands for those below it too. */
    public enum Kind {
        EVERYONE,
        UNIT,
        GROUP,
        PERSON
    }
}
