package org.rosenstock.people.signin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rosenstock.shared.Finding;

/**
 * What a password must be: long, not guessable from the person or the place, not one of the usual ones. No rules
 * about kinds of characters and no expiry, as NIST SP 800-63B and the BSI (ORP.4) advise.
 */
public final class PasswordPolicy {

    public static final int MIN_LENGTH = 10;
    static final int MAX_LENGTH = 200;
    private static final int SHORTEST_NAME = 4;
    private static final int FEWEST_DIFFERENT = 4;
    private static final Set<String> USUAL = Set.of(
            "rosenstock",
            "passwort",
            "password",
            "hallo",
            "willkommen",
            "welcome",
            "qwertz",
            "qwerty",
            "sommer",
            "winter",
            "herbst",
            "fruehling",
            "geheim",
            "schatz",
            "iloveyou",
            "admin",
            "letmein",
            "stadtverwaltung",
            "rathaus",
            "monkey",
            "dragon",
            "baseball",
            "football",
            "fussball",
            "master",
            "superman",
            "batman");

    private PasswordPolicy() {}

    /**
     * @param names what belongs to the person: names, user name, staff number
     * @return findings for the field "chosen"; none when the password may be used
     */
    public static List<Finding> check(String password, List<String> names) {
        List<Finding> findings = new ArrayList<>();
        String plain = plain(password);
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            findings.add(Finding.of("chosen", "people.password.short", MIN_LENGTH));
        } else if (length > MAX_LENGTH) {
            findings.add(Finding.of("chosen", "people.password.long", MAX_LENGTH));
        } else if (holdsName(plain, names)) {
            findings.add(Finding.of("chosen", "people.password.name"));
        } else if (isUsual(plain)) {
            findings.add(Finding.of("chosen", "people.password.usual"));
        }
        return findings;
    }

    private static boolean holdsName(String password, List<String> names) {
        return names.stream()
                .map(PasswordPolicy::plain)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .anyMatch(password::contains);
    }

    /** A usual word with only digits and signs around it, a run of neighbours, or very few different characters. */
    private static boolean isUsual(String password) {
        String letters = password.replaceAll("[^a-z]", "");
        return USUAL.contains(letters) || password.chars().distinct().count() < FEWEST_DIFFERENT || isRun(password);
    }

    private static boolean isRun(String password) {
        int neighbours = 0;
        for (int i = 1; i < password.length(); i++) {
            if (Math.abs(password.charAt(i) - password.charAt(i - 1)) <= 1) {
                neighbours++;
            }
        }
        return neighbours >= password.length() - 2;
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("ä", "ae");
        return Normalizer.normalize(lower.replace("ö", "oe").replace("ü", "ue"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
