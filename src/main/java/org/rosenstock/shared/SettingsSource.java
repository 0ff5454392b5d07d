package org.rosenstock.shared;

import java.util.List;

/** Implemented by every context that has adjustable values; the settings page lists them all. */
public interface SettingsSource {

    List<Setting> settings();
}
