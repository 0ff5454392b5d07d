package org.rosenstock.training.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.rosenstock.training.calendar.Appointment.Standing;

/**
 * Writes appointments as one iCalendar text; several days become several events. Times stand in Europe/Berlin with
 * their VTIMEZONE, so that nine o'clock stays nine o'clock in every calendar program.
 */
public final class CalendarFile {

    private final Instant written;

    /** @param written when the text is made (DTSTAMP) */
    public CalendarFile(Instant written) {
        this.written = written;
    }

    /** Invites the attendee, or tells of a change: METHOD REQUEST, so that a later cancellation finds the entry. */
    public String request(Mailbox organizer, Mailbox attendee, List<Appointment> appointments) {
        return message(ImmutableMethod.REQUEST, organizer, attendee, appointments);
    }

    /** Takes the appointments out of the attendee's calendar: METHOD CANCEL, same UID, higher SEQUENCE. */
    public String cancel(Mailbox organizer, Mailbox attendee, List<Appointment> appointments) {
        return message(ImmutableMethod.CANCEL, organizer, attendee, appointments);
    }

    /** A calendar to subscribe to (METHOD PUBLISH): everything of one person, cancelled appointments marked as such. */
    public String feed(String name, List<Appointment> appointments) {
        Calendar calendar = calendar(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        appointments.forEach(appointment -> calendar.add(event(appointment, appointment.standing())));
        return calendar.toString();
    }

    private String message(Method method, Mailbox organizer, Mailbox attendee, List<Appointment> appointments) {
        Calendar calendar = calendar(method);
        for (Appointment appointment : appointments) {
            VEvent event =
                    event(appointment, method.equals(ImmutableMethod.CANCEL) ? Standing.CANCELLED : Standing.CONFIRMED);
            event.add(new Organizer(parameters(new Cn(organizer.name())), address(organizer)));
            event.add(new Attendee(
                    parameters(new Cn(attendee.name()), Role.REQ_PARTICIPANT, PartStat.ACCEPTED, Rsvp.FALSE),
                    address(attendee)));
            calendar.add(event);
        }
        return calendar.toString();
    }

    private static Calendar calendar(Method method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Rosenstock//DE"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(BerlinTime.component());
        return calendar;
    }

    private VEvent event(Appointment appointment, Standing standing) {
        VEvent event = new VEvent(false);
        event.add(new Uid(appointment.uid()));
        event.add(new DtStamp(written));
        event.add(new Sequence(appointment.sequence()));
        event.add(new DtStart<>(appointment.starts().atZone(BerlinTime.ZONE)));
        event.add(new DtEnd<>(appointment.ends().atZone(BerlinTime.ZONE)));
        event.add(new Summary(appointment.title()));
        event.add(new Description(appointment.text()));
        event.add(status(standing));
        if (!appointment.place().isEmpty()) {
            event.add(new Location(appointment.place()));
        }
        if (appointment.link() != null) {
            event.add(new Url(URI.create(appointment.link())));
        }
        return event;
    }

    private static Status status(Standing standing) {
        return switch (standing) {
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static ParameterList parameters(Parameter... parameters) {
        return new ParameterList(List.of(parameters));
    }

    private static URI address(Mailbox mailbox) {
        try {
            return new URI("mailto", mailbox.address(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("nobody can be written to there", e);
        }
    }
}
