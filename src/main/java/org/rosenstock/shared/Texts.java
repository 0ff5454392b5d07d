package org.rosenstock.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts of all contexts by full key: the part before the first dot names the context. */
public final class Texts {

    private Texts() {}

    /**
     * @param key such as "learning.course.title": key "course.title" in the bundle of context learning
     * @return the text in the language asked for; the key itself when there is none, so that a gap can be seen
     */
    public static String get(Locale locale, String key, Object... args) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return key;
        }
        try {
            ResourceBundle bundle = bundle(key.substring(0, dot), locale);
            return format(locale, bundle.getString(key.substring(dot + 1)), args);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    public static String get(Locale locale, Finding finding) {
        return get(locale, finding.key(), finding.args().toArray());
    }

    private static ResourceBundle bundle(String context, Locale locale) {
        return ResourceBundle.getBundle(
                "org.rosenstock." + context + ".Messages",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String format(Locale locale, String pattern, Object[] args) {
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }
}
