package org.rosenstock.wiki.markup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;

/** A boxed remark, written as a quotation that starts with {@code [!HINWEIS] Titel}. */
final class Callout extends CustomBlock {

    private static final Pattern START = Pattern.compile("\\[!([\\p{L}]+)]\\s*(.*)", Pattern.DOTALL);

    /** What kind of remark it is, by the German word, which is also its title when none is given, and the English. */
    enum Kind {
        NOTE("info", "Hinweis", "note"),
        CAUTION("soon", "Achtung", "caution"),
        LAW("law", "Rechtsgrundlage", "law");

        private final String look;
        private final String german;
        private final String english;

        Kind(String look, String german, String english) {
            this.look = look;
            this.german = german;
            this.english = english;
        }

        String look() {
            return look;
        }

        private boolean is(String word) {
            return german.equalsIgnoreCase(word) || english.equals(word.toLowerCase(Locale.ROOT));
        }
    }

    private final Kind kind;
    private final String title;

    private Callout(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    /** Reads the first line of a quotation. */
    static Optional<Callout> startedBy(String line) {
        Matcher start = START.matcher(line.strip());
        if (!start.matches()) {
            return Optional.empty();
        }
        String title = start.group(2).strip();
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.is(start.group(1)))
                .findFirst()
                .map(kind -> new Callout(kind, title.isEmpty() ? kind.german : title));
    }

    Kind kind() {
        return kind;
    }

    String title() {
        return title;
    }
}
