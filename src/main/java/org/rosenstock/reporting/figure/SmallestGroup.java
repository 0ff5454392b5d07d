package org.rosenstock.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rosenstock.shared.Setting;
import org.rosenstock.shared.Settings;
import org.rosenstock.shared.SettingsSource;

/** How many people a group must have to be told of; may be set higher than five, never lower. */
@ApplicationScoped
class SmallestGroup implements SettingsSource {

    private static final Setting SETTING =
            new Setting("reporting.smallestGroup", String.valueOf(SmallGroups.FLOOR), Setting.Kind.NUMBER);

    @Inject
    Settings settings;

    @Override
    public List<Setting> settings() {
        return List.of(SETTING);
    }

    int size() {
        return Math.max(SmallGroups.FLOOR, settings.number(SETTING));
    }
}
