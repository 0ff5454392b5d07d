package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.training.session.CalendarList;

/** All dates by days: for everybody what is published and planned, for the training office on wish the rest too. */
@ApplicationScoped
@Transactional
public class Calendars {

    @Inject
    CalendarList list;

    /** One row for each day of a date, in the order of their beginning; a room or what is over is not asked for here. */
    public List<CalendarEntry> entries(Asker by, CalendarQuery query) {
        return list.entries(by.employee(), false, query.forEverybody());
    }

    /** The same for the training office: also drafts, rooms, and on wish what is called off or over. */
    public List<CalendarEntry> planning(Asker by, CalendarQuery query) {
        by.require(Role.HR);
        return list.entries(by.employee(), true, query);
    }
}
