package org.rosenstock.training;

import java.util.EnumSet;
import java.util.Set;

/** What may stand in braces in the text of a letter; the names are those that people write. */
public enum LetterPlace {
    Vorname,
    Nachname,
    Fortbildung,
    Termin,
    Raum,
    Stand,
    Frist,
    Grund,
    Kosten,
    /** Whom a lead decides about. */
    Person,
    Link;

    /** What a letter of this kind can say. */
    public static Set<LetterPlace> of(LetterKind kind) {
        Set<LetterPlace> places = EnumSet.of(Vorname, Nachname, Fortbildung, Termin, Raum, Link);
        switch (kind) {
            case RECEIVED, APPROVED -> places.add(Stand);
            case CONFIRMED, MOVED_UP, REMINDER -> places.add(Frist);
            case REFUSED, CANCELLED, WITHDRAWN -> places.add(Grund);
            case DECIDE -> places.addAll(EnumSet.of(Person, Kosten, Frist));
            default -> {
                // The common ones are all there is to say.
            }
        }
        return places;
    }
}
