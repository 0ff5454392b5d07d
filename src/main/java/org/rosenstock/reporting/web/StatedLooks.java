package org.rosenstock.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.rosenstock.people.Asking;
import org.rosenstock.privacy.Look;

/** Keeps in the session, and nowhere else, what the names of a list are for: an address travels and is stored. */
@RequestScoped
class StatedLooks {

    private static final String KEPT = "reporting.looks";

    @Inject
    HttpServletRequest request;

    @Inject
    Asking asking;

    @Inject
    Clock clock;

    /** What was said for this list, as long as it counts. */
    Optional<StatedLook> of(NamedList list) {
        return kept().filter(look -> look.isFor(viewer(), list)).findFirst();
    }

    void state(NamedList list, Look look) {
        keep(Stream.concat(others(list), Stream.of(StatedLook.of(viewer(), list, look, clock.instant()))));
    }

    /** From now on it has to be said anew. */
    void forget(NamedList list) {
        keep(others(list));
    }

    private Stream<StatedLook> others(NamedList list) {
        return kept().filter(look -> !look.isFor(viewer(), list));
    }

    private Stream<StatedLook> kept() {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof StatedLook[] looks
                ? Arrays.stream(looks).filter(look -> look.holds(clock.instant()))
                : Stream.empty();
    }

    private void keep(Stream<StatedLook> looks) {
        request.getSession().setAttribute(KEPT, looks.toArray(StatedLook[]::new));
    }

    private long viewer() {
        return asking.asker().employee();
    }
}
