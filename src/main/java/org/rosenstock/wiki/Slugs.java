package org.rosenstock.wiki;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Readable addresses: small letters, digits and hyphens. */
public final class Slugs {

    /** Under these addresses the wiki has pages of its own. */
    private static final Set<String> TAKEN = Set.of(
            ("page file spaces space edit history revision compare diff new rules files conflict move trash care import"
                            + " export rights requests approvals review reviews confirm report settings templates comments talk watch"
                            + " handover orphans wanted links draft drafts search index")
                    .split(" "));

    private Slugs() {}

    /** Of a title; "seite" when nothing is left of it. @param most letters */
    public static String of(String title, int most) {
        String german = title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(german, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String shortened = plain.substring(0, Math.min(plain.length(), most)).replaceAll("-+$", "");
        return shortened.isEmpty() ? "seite" : shortened;
    }

    /** Whether a space may have this address. */
    public static boolean isFree(String slug) {
        return slug.matches("[a-z0-9]+(-[a-z0-9]+)*") && !TAKEN.contains(slug);
    }
}
