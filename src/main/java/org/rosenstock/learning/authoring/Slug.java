package org.rosenstock.learning.authoring;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Short names for addresses, made from titles. */
public final class Slug {

    private static final int LENGTH = 50;

    private Slug() {}

    /** @param taken tells which names are in use */
    public static String of(String title, Predicate<String> taken) {
        String base = plain(title);
        String slug = base;
        for (int i = 2; taken.test(slug); i++) {
            slug = base + "-" + i;
        }
        return slug;
    }

    private static String plain(String title) {
        String german = title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String ascii = Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = slug.substring(0, Math.min(slug.length(), LENGTH)).replaceAll("-$", "");
        return cut.length() < 2 ? "kurs-" + cut.length() : cut;
    }
}
