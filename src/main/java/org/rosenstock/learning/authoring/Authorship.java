package org.rosenstock.learning.authoring;

import org.rosenstock.learning.course.Course;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Refused;

/** Authors work on their own courses, the administration on all. */
public final class Authorship {

    private Authorship() {}

    /** @throws Refused unless this person may make courses at all */
    public static void require(Asker by) {
        by.require(Role.AUTHOR, Role.ADMIN);
    }

    /** @throws Refused unless this person may change this course */
    public static void require(Asker by, Course course) {
        if (!mayChange(by, course)) {
            throw new Refused("employee " + by.employee() + " may not change course " + course.code());
        }
    }

    public static boolean mayChange(Asker by, Course course) {
        return by.is(Role.ADMIN) || (by.is(Role.AUTHOR) && course.ownerId() == by.employee());
    }
}
