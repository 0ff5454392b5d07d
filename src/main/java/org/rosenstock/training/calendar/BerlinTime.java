package org.rosenstock.training.calendar;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;

/** The time of the town hall, as calendars want it described. */
final class BerlinTime {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private BerlinTime() {}

    /**
     * Summer and winter time by the rules in force. The history since 1893 that the library knows is left out: Outlook
     * stumbles over its single dates, and no training lies there.
     */
    static VTimeZone component() {
        TimeZone known = Objects.requireNonNull(
                TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(ZONE.getId()));
        List<Observance> inForce = known.getVTimeZone().getObservances().stream()
                .filter(BerlinTime::goesOn)
                .toList();
        return new VTimeZone(new PropertyList(List.of(new TzId(ZONE.getId()))), new ComponentList<>(inForce));
    }

    private static boolean goesOn(Observance observance) {
        return observance
                .<RRule<?>>getProperty("RRULE")
                .filter(rule -> rule.getRecur().getUntil() == null)
                .isPresent();
    }
}
