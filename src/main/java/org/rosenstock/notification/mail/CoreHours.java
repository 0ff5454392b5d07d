package org.rosenstock.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.rosenstock.shared.Holidays;
import org.rosenstock.shared.Setting;
import org.rosenstock.shared.Settings;
import org.rosenstock.shared.SettingsSource;

/** The core hours as the administration has set them, and the public holidays of Lower Saxony. */
@ApplicationScoped
public class CoreHours implements SettingsSource {

    static final Setting FROM = new Setting("notification.coreHours.from", "7", Setting.Kind.NUMBER);
    static final Setting UNTIL = new Setting("notification.coreHours.until", "18", Setting.Kind.NUMBER);
    static final Setting LAST_DAY = new Setting("notification.coreHours.lastDay", "5", Setting.Kind.NUMBER);

    private static final int LAST_HOUR = 23;
    private static final int SUNDAY = 7;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Holidays holidays;

    public SendingHours hours() {
        return new SendingHours(
                LocalTime.of(within(settings.number(FROM), 0, LAST_HOUR), 0),
                LocalTime.of(within(settings.number(UNTIL), 0, LAST_HOUR), 0),
                DayOfWeek.of(within(settings.number(LAST_DAY), 1, SUNDAY)),
                holidays::isHoliday,
                clock.getZone());
    }

    private static int within(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }

    @Override
    public List<Setting> settings() {
        return List.of(FROM, UNTIL, LAST_DAY);
    }
}
