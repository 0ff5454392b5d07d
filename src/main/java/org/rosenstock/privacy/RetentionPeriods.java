package org.rosenstock.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rosenstock.shared.Setting;
import org.rosenstock.shared.Settings;
import org.rosenstock.shared.SettingsSource;

/** The periods that hold today; the administration changes them on the settings page. */
@ApplicationScoped
public class RetentionPeriods implements SettingsSource {

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public List<Setting> settings() {
        return Arrays.stream(RetentionClass.values())
                .filter(RetentionClass::isTimed)
                .map(RetentionClass::setting)
                .toList();
    }

    /** At least a day: a slip of the keyboard must not empty the database. */
    public int days(RetentionClass retention) {
        return Math.max(1, settings.number(retention.setting()));
    }

    Deadlines today() {
        Map<RetentionClass, Integer> days = new EnumMap<>(RetentionClass.class);
        for (RetentionClass retention : RetentionClass.values()) {
            days.put(retention, days(retention));
        }
        return new Deadlines(LocalDate.now(clock), clock.getZone(), days);
    }
}
