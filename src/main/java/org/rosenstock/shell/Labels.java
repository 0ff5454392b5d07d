package org.rosenstock.shell;

import java.util.Locale;
import org.rosenstock.shared.Texts;

/** Words for the stable names of jobs, settings and audited actions; each context keeps those of its own. */
public final class Labels {

    private Labels() {}

    /**
     * @param kind "jobs", "settings" or "audit"
     * @param name such as "privacy.removal": key "jobs.removal" in the bundle of privacy
     * @return the name itself when nobody wrote a text
     */
    public static String of(Locale locale, String kind, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return name;
        }
        String key = name.substring(0, dot) + "." + kind + name.substring(dot);
        String text = Texts.get(locale, key);
        return text.equals(key) ? name : text;
    }
}
