package org.rosenstock.learning.quiz;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Compares words as a kind teacher would: case, blanks, hyphens, final marks, ß and written-out umlauts do not count. */
final class Spelling {

    private Spelling() {}

    static boolean anySame(String given, Collection<String> accepted) {
        String plain = plain(given);
        return !plain.isEmpty()
                && accepted.stream().anyMatch(word -> plain(word).equals(plain));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN)
                .replace("ß", "ss")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replaceAll("[\\s\\p{Pd}.,;:!?\"'„“”‚‘’]+", "");
    }
}
