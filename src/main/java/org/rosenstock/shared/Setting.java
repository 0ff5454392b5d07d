package org.rosenstock.shared;

/**
 * One adjustable value, declared as a constant beside the code that reads it and offered as a CDI bean through
 * {@link SettingsSource}.
 *
 * @param key stable name, such as "reporting.smallestGroup"; its label is the text key "settings." + key
 * @param defaultValue what holds until somebody changes it
 * @param kind what may be entered
 */
public record Setting(String key, String defaultValue, Kind kind) {

    public enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        DATE
    }
}
