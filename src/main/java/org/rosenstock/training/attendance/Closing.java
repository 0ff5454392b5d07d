package org.rosenstock.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rosenstock.people.Asker;
import org.rosenstock.skills.SkillCredit;
import org.rosenstock.skills.SkillCredits;
import org.rosenstock.training.AttendanceEntry;
import org.rosenstock.training.AttendanceList;
import org.rosenstock.training.AttendanceMark;
import org.rosenstock.training.Attended;
import org.rosenstock.training.OfferingDetail;
import org.rosenstock.training.OfferingSkill;
import org.rosenstock.training.RegistrationState;
import org.rosenstock.training.SessionClosed;
import org.rosenstock.training.SessionRow;
import org.rosenstock.training.SessionState;
import org.rosenstock.training.Trainer;
import org.rosenstock.training.registration.RegistrationEngine;
import org.rosenstock.training.registration.RegistrationEngine.Actor;
import org.rosenstock.training.registration.RegistrationRepository;
import org.rosenstock.training.session.SessionRepository;

/** Closes a list: every registration gets its last state, and the other parts of the product are told once. */
@ApplicationScoped
public class Closing {

    /** Proofs have room for so many letters. */
    private static final int HELD_BY = 200;

    @Inject
    RegistrationEngine engine;

    @Inject
    RegistrationRepository registrations;

    @Inject
    SessionRepository sessions;

    @Inject
    SkillCredits credits;

    @Inject
    Event<SessionClosed> closed;

    /** Called under the lock of the date, with a list in which nothing is missing. */
    public void close(AttendanceList list, OfferingDetail offering, Actor by) {
        long session = list.session().id();
        engine.lapseAll(session);
        List<Attended> people = list.entries().stream()
                .map(entry -> settle(entry, list.days(), by))
                .toList();
        sessions.state(session, SessionState.CLOSED);
        credit(list.session(), offering.content().skills(), people);
        closed.fire(told(list.session(), offering, people, by.employee()));
    }

    private Attended settle(AttendanceEntry entry, Set<LocalDate> days, Actor by) {
        RegistrationState outcome = entry.outcome(days).orElseThrow();
        engine.take(registrations.get(entry.registration()), AttendancePolicy.event(outcome), by, "");
        List<LocalDate> there = days.stream()
                .filter(day -> entry.marks().get(day) == AttendanceMark.PRESENT
                        || entry.marks().get(day) == AttendanceMark.PARTLY)
                .toList();
        return new Attended(entry.registration(), entry.employee(), outcome, there);
    }

    /** Whoever was there on all days can do what the offering builds. */
    private void credit(SessionRow session, List<OfferingSkill> skills, List<Attended> people) {
        List<Long> all = people.stream()
                .filter(each -> each.state() == RegistrationState.ATTENDED)
                .map(Attended::employee)
                .toList();
        skills.forEach(skill -> credits.credit(
                Asker.system(),
                all,
                new SkillCredit(
                        skill.code(),
                        skill.name(),
                        skill.level(),
                        "training:" + session.id(),
                        session.title(),
                        session.lastDay())));
    }

    private static String heldBy(SessionRow session) {
        String names = session.trainers().stream().map(Trainer::name).collect(Collectors.joining(", "));
        return names.substring(0, Math.min(names.length(), HELD_BY));
    }

    private static SessionClosed told(SessionRow session, OfferingDetail offering, List<Attended> people, long by) {
        return new SessionClosed(
                session.id(),
                session.offering(),
                session.title(),
                session.firstDay(),
                session.lastDay(),
                offering.content().minutes(),
                heldBy(session),
                people,
                offering.content().skills(),
                by);
    }
}
