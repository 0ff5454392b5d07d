package org.rosenstock.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rosenstock.shared.Setting;
import org.rosenstock.shared.Settings;
import org.rosenstock.shared.SettingsSource;

/** How many people a group must have to be told of; may be set higher than five, never lower. */
@ApplicationScoped
public class SmallestGroup implements SettingsSource {

    /** Smaller than this is never allowed, whatever is configured. */
    public static final int FLOOR = 5;

    private static final Setting SETTING =
            new Setting("reporting.smallestGroup", String.valueOf(FLOOR), Setting.Kind.NUMBER);

    @Inject
    Settings settings;

    @Override
    public List<Setting> settings() {
        return List.of(SETTING);
    }

    public int size() {
        return Math.max(FLOOR, settings.number(SETTING));
    }
}
