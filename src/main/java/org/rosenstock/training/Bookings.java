package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Slice;
import org.rosenstock.training.registration.BookableList;
import org.rosenstock.training.registration.RegistrationEngine.Actor;
import org.rosenstock.training.registration.RegistrationIntake;
import org.rosenstock.training.registration.RegistrationTransitions.Who;
import org.rosenstock.training.registration.SeatRepository;

/**
 * Booking several people for one date: leads and deputies those they decide about today, the training office everybody
 * else but oneself. The yes of the one who books is given with it.
 */
@ApplicationScoped
@Transactional
public class Bookings {

    /** So many at once. */
    public static final int MOST = 100;

    @Inject
    Sessions sessions;

    @Inject
    SeatRepository seats;

    @Inject
    RegistrationIntake intake;

    @Inject
    BookableList list;

    /**
     * Whom the asker may book, by name, with what stands against it.
     *
     * @param text part of the name, may be empty
     * @throws NotFound when there is no such date
     */
    public Slice<Bookable> people(Asker by, long session, String text, Paging paging) {
        requireBooker(by);
        seats.offeringOf(session);
        return list.people(by, session, text.strip(), paging);
    }

    /**
     * Books those who can be booked; the others are named with the reason. Seats are given in the order of the names.
     *
     * @param despiteOverlap also those with a confirmed date at the same time
     * @throws Refused when there is somebody among them whom the asker may not book; then nobody is booked
     */
    public List<Booked> book(Asker by, long session, Set<Long> employees, boolean despiteOverlap) {
        requireBooker(by);
        SessionRow date = sessions.get(by, session);
        if (employees.isEmpty() || employees.size() > MOST) {
            throw Rejected.of("", "training.book.choose", MOST);
        }
        seats.lock(date.id());
        List<Bookable> chosen = list.people(by, date.id(), employees);
        if (chosen.size() < employees.size()) {
            throw new Refused("employee " + by.employee() + " books people for session " + session);
        }
        Actor actor = new Actor(by.employee(), by.is(Role.HR) ? Who.OFFICE : Who.LEAD);
        RegistrationForm form = new RegistrationForm("", false, despiteOverlap);
        List<Booked> booked = new ArrayList<>();
        chosen.forEach(person -> booked.add(book(date.id(), person, form, actor)));
        return booked;
    }

    private Booked book(long session, Bookable person, RegistrationForm form, Actor actor) {
        try {
            Registered begun = intake.request(session, person.employee(), form, actor);
            return new Booked(person.employee(), person.name(), begun.state(), "", "");
        } catch (Conflict conflict) {
            return new Booked(person.employee(), person.name(), null, conflict.key(), "");
        } catch (Rejected rejected) {
            Finding why = rejected.findings().get(0);
            String detail = why.args().stream().findFirst().map(String::valueOf).orElse("");
            return new Booked(person.employee(), person.name(), null, "training.book.overlap", detail);
        }
    }

    private static void requireBooker(Asker by) {
        if (!by.isLead()) {
            by.require(Role.HR);
        }
    }
}
