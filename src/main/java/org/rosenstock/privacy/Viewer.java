package org.rosenstock.privacy;

import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;

/** Who may see a category of data about somebody. Texts: "viewer." + name. */
public enum Viewer {
    /** The person concerned. */
    SELF,
    /** Lead or deputy of the unit the person works in today; nobody above, nobody from before. */
    LEAD,
    /** Lead or deputy of the office that answers for a rule. */
    OFFICE,
    /** Whoever of the house holds the date of a live training. */
    TRAINER,
    HR,
    ADMIN,
    /** Works council and data protection officer: figures of five people or more, never a person. */
    COUNCIL,
    /** Everybody who is signed in. */
    COLLEAGUES,
    /** Whoever holds the check code of a certificate, signed in or not. */
    BEARER;

    /** Whether this person can be such a viewer of somebody else at all; which people is the door's business. */
    boolean canBe(Asker asker) {
        return switch (this) {
            case SELF, BEARER -> false;
            case COLLEAGUES, TRAINER -> true;
            case LEAD, OFFICE -> asker.isLead();
            case HR -> asker.is(Role.HR);
            case ADMIN -> asker.is(Role.ADMIN);
            case COUNCIL -> asker.is(Role.COUNCIL);
        };
    }
}
