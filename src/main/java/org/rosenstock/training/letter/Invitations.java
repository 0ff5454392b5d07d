package org.rosenstock.training.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rosenstock.shared.OwnAddress;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.Letter.Invitation;
import org.rosenstock.training.SessionDay;
import org.rosenstock.training.calendar.Appointment;
import org.rosenstock.training.calendar.CalendarFile;
import org.rosenstock.training.calendar.Mailbox;

/**
 * Keeps the calendars of people right: remembers what each of them was told of a date, so that an entry is changed and
 * taken out under the name it was made with, and every letter counts higher than the one before.
 */
@ApplicationScoped
class Invitations {

    @PersistenceContext
    EntityManager em;

    @Inject
    OwnAddress address;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "rosenstock.mail.from", defaultValue = "rosenstock@localhost")
    String from = "";

    /** What stands in the calendar of somebody. */
    private record Told(int sequence, int days, String content) {}

    /** Whether the person knows these days, times and places already. */
    boolean isTold(PendingLetter letter, List<SessionDay> days) {
        return told(letter)
                .filter(told -> told.content().equals(content(letter, days)))
                .isPresent();
    }

    /** Remembers what the person was told, without an entry in the calendar. */
    void tell(PendingLetter letter, List<SessionDay> days) {
        keep(letter, new Told(told(letter).map(Told::sequence).orElse(0), 0, content(letter, days)));
    }

    /** Puts the days into the calendar; days that were there and are no more are taken out by a second one. */
    List<Invitation> request(PendingLetter letter, List<SessionDay> days) {
        Optional<Told> before = told(letter);
        int sequence = next(letter, before);
        keep(letter, new Told(sequence, days.size(), content(letter, days)));
        List<Invitation> invitations = new ArrayList<>();
        invitations.add(invite(letter, appointments(letter, days, 0, days.size(), sequence)));
        int had = before.map(Told::days).orElse(0);
        if (had > days.size()) {
            invitations.add(uninvite(letter, appointments(letter, days, days.size(), had, sequence)));
        }
        return invitations;
    }

    /** Takes everything out that is there; nothing when nothing is. */
    List<Invitation> cancel(PendingLetter letter, List<SessionDay> days) {
        Optional<Told> before = told(letter).filter(told -> told.days() > 0);
        if (before.isEmpty()) {
            return List.of();
        }
        int sequence = next(letter, before);
        keep(letter, new Told(sequence, 0, ""));
        return List.of(
                uninvite(letter, appointments(letter, days, 0, before.get().days(), sequence)));
    }

    private static int next(PendingLetter letter, Optional<Told> before) {
        return Math.max(
                before.map(told -> told.sequence() + 1).orElse(0), letter.date().sequence());
    }

    private Invitation invite(PendingLetter letter, List<Appointment> appointments) {
        CalendarFile file = new CalendarFile(clock.instant());
        return new Invitation("REQUEST", file.request(organizer(), attendee(letter), appointments));
    }

    private Invitation uninvite(PendingLetter letter, List<Appointment> appointments) {
        CalendarFile file = new CalendarFile(clock.instant());
        return new Invitation("CANCEL", file.cancel(organizer(), attendee(letter), appointments));
    }

    private List<Appointment> appointments(
            PendingLetter letter, List<SessionDay> days, int first, int end, int sequence) {
        return IntStream.range(first, end)
                .mapToObj(number ->
                        appointment(letter, days.get(Math.min(number, days.size() - 1)), number + 1, sequence))
                .toList();
    }

    private Appointment appointment(PendingLetter letter, SessionDay day, int number, int sequence) {
        String link = address.of("/training/registration?id=" + letter.registration());
        return new Appointment(
                Appointment.uid(letter.date().session(), letter.person().id(), number),
                sequence,
                day.day().atTime(day.starts()),
                day.day().atTime(day.ends()),
                letter.date().title(),
                link,
                Objects.requireNonNullElse(day.room(), letter.date().onlineLink()),
                link,
                Appointment.Standing.CONFIRMED);
    }

    private static Mailbox attendee(PendingLetter letter) {
        PendingLetter.Person person = letter.person();
        return new Mailbox(
                person.firstName() + " " + person.lastName(), Objects.requireNonNullElse(person.address(), ""));
    }

    private Mailbox organizer() {
        try {
            InternetAddress sender = new InternetAddress(from);
            return new Mailbox(Objects.requireNonNullElse(sender.getPersonal(), "Rosenstock"), sender.getAddress());
        } catch (AddressException e) {
            throw new IllegalStateException("ROSENSTOCK_MAIL_FROM cannot be read", e);
        }
    }

    private static String content(PendingLetter letter, List<SessionDay> days) {
        String text = days.stream()
                .map(day -> day.day() + " " + day.starts() + " " + day.ends() + " " + day.room())
                .collect(Collectors.joining(
                        ";", letter.date().title() + ";", ";" + letter.date().onlineLink()));
        return Digest.of(text);
    }

    private Optional<Told> told(PendingLetter letter) {
        return SqlStatement.of(
                        em,
                        "select sequence, days, content from training_appointment where session_id = ?1 and employee_id = ?2",
                        letter.date().session(),
                        letter.person().id())
                .rows()
                .map(row -> new Told((int) SqlValues.number(row[0]), (int) SqlValues.number(row[1]), (String) row[2]))
                .findFirst();
    }

    private void keep(PendingLetter letter, Told told) {
        SqlStatement.of(
                        em,
                        "insert into training_appointment (session_id, employee_id, sequence, days, content)"
                                + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update sequence = ?3, days = ?4, content = ?5",
                        letter.date().session(),
                        letter.person().id(),
                        told.sequence(),
                        told.days(),
                        told.content())
                .execute();
    }
}
