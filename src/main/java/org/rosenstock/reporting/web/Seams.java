package org.rosenstock.reporting.web;

import java.util.regex.Pattern;

/**
 * Where long German words may break at the end of a line: at the seam before a word they are often made with. Narrow
 * heads need it in browsers that cannot hyphenate German, which would otherwise break a word anywhere.
 */
final class Seams {

    private static final String SOFT_HYPHEN = "\u00ad";

    private static final Pattern SEAM = Pattern.compile("(?<=\\p{L}{3})(?=arbeit|beauftragte|belehrung|beratung|bildung"
            + "|daten|einrichtung|fahrer|fahrzeug|freie|führung|gerät|gespräch|helfer|hilfe|kalkulation|kompetenz|konferenz"
            + "|kraft|kräfte|management|maschine|mittel|ordnung|pflicht|prävention|prüfung|recht|schirm|schulung|schutz"
            + "|sicherheit|stoffe|stätte|technik|unterweisung|verantwortung|verwaltung)");

    private Seams() {}

    static String marked(String title) {
        return SEAM.matcher(title).replaceAll(SOFT_HYPHEN);
    }
}
