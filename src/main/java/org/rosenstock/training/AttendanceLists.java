package org.rosenstock.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;
import org.rosenstock.training.attendance.AttendancePolicy;
import org.rosenstock.training.attendance.AttendanceRepository;
import org.rosenstock.training.attendance.CheckInCodes;
import org.rosenstock.training.attendance.Closing;
import org.rosenstock.training.attendance.PresenceSheet;
import org.rosenstock.training.registration.RegistrationEngine.Actor;
import org.rosenstock.training.registration.RegistrationTransitions.Who;
import org.rosenstock.training.registration.SeatRepository;
import org.rosenstock.training.session.SessionList;

/**
 * Lists of dates: the office keeps all of them, a trainer of the house those of the own dates. Participants check in
 * with the code shown in the room. A closed list stands; its proofs are corrected as proofs are.
 */
@ApplicationScoped
@Transactional
public class AttendanceLists {

    /** Days for which a date that is over stays in the list of its trainer. */
    private static final int LOOK_BACK = 60;

    @Inject
    SessionList sessions;

    @Inject
    Offerings offerings;

    @Inject
    AttendanceRepository lists;

    @Inject
    CheckInCodes codes;

    @Inject
    Closing closing;

    @Inject
    PresenceSheet sheet;

    @Inject
    SeatRepository seats;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The dates that the asker holds: those of the last two months and all to come, in their order. */
    public List<SessionRow> held(Asker by) {
        return sessions.heldBy(by.employee(), today().minusDays(LOOK_BACK));
    }

    /** For the office and the trainers of the date. */
    public AttendanceList get(Asker by, long session) {
        SessionRow row = sessions.get(session);
        requireKeeper(by, row);
        return new AttendanceList(row, lists.of(session));
    }

    /** The list on paper as PDF/UA, for the office and the trainers of the date. */
    public byte[] sheet(Asker by, long session, String language) {
        return sheet.print(get(by, session), Locale.forLanguageTag(language));
    }

    /** Says who was there; nothing takes a mark away again. */
    public void mark(Asker by, long session, long registration, LocalDate day, @Nullable AttendanceMark mark) {
        requireDay(running(by, session), day);
        if (!lists.isSeated(session, registration)) {
            throw new NotFound("registration " + registration + " in session " + session);
        }
        if (mark == null) {
            lists.clear(registration, day);
        } else {
            lists.mark(registration, day, mark, by.employee());
        }
    }

    /** Everybody of whom nothing is known yet was there. @return how many */
    public int markRest(Asker by, long session, LocalDate day) {
        requireDay(running(by, session), day);
        return lists.markRest(session, day, by.employee());
    }

    /** The code to show in the room today. @throws Conflict on any other day */
    public String startCode(Asker by, long session) {
        SessionRow row = running(by, session);
        if (row.days().stream().noneMatch(day -> day.day().equals(today()))) {
            throw new Conflict("training.attendance.notToday");
        }
        return codes.start(session, today());
    }

    /** The code of today, once it is shown. */
    public Optional<String> code(Asker by, long session) {
        requireKeeper(by, sessions.get(session));
        return codes.of(session, today());
    }

    /**
     * The asker is in the room; again changes nothing.
     *
     * @return the registration
     * @throws Rejected when the code is not that of a date of today in which the asker has a seat
     */
    public long checkIn(Asker by, String code) {
        long session = codes.find(AttendancePolicy.typed(code), today(), by.employee())
                .orElseThrow(() -> Rejected.of("code", "training.attendance.codeWrong"));
        seats.lock(session);
        long registration = lists.seat(session, by.employee());
        lists.mark(registration, today(), AttendanceMark.PRESENT, by.employee());
        return registration;
    }

    /**
     * Closes the list: everybody with a seat attended, attended partly, was excused or absent; proofs and skills follow.
     *
     * @throws Rejected while a mark is missing or the last day is to come
     */
    public void close(Asker by, long session) {
        SessionRow row = running(by, session);
        if (today().isBefore(row.lastDay())) {
            throw Rejected.of("", "training.attendance.tooEarly");
        }
        AttendanceList list = new AttendanceList(row, lists.of(session));
        if (list.missing() > 0) {
            throw Rejected.of("", "training.attendance.missing", list.missing());
        }
        Who who = by.is(Role.HR) ? Who.OFFICE : Who.TRAINER;
        closing.close(list, offerings.get(Asker.system(), row.offering()), new Actor(by.employee(), who));
        audit.record(by.employee(), "training.session.close", "session " + session, "");
    }

    /** The date under its lock, as long as its list is open. */
    private SessionRow running(Asker by, long session) {
        requireKeeper(by, sessions.get(session));
        seats.lock(session);
        SessionRow row = sessions.get(session);
        if (row.state() != SessionState.PLANNED) {
            throw new Conflict("training.session.notPlanned");
        }
        return row;
    }

    private void requireDay(SessionRow row, LocalDate day) {
        if (row.days().stream().noneMatch(each -> each.day().equals(day))) {
            throw new NotFound("day " + day + " of session " + row.id());
        }
        if (day.isAfter(today())) {
            throw Rejected.of("", "training.attendance.dayToCome");
        }
    }

    private static void requireKeeper(Asker by, SessionRow row) {
        boolean trainer =
                row.trainers().stream().anyMatch(each -> each.employee() != null && each.employee() == by.employee());
        if (!trainer) {
            by.require(Role.HR);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
