package org.rosenstock.learning.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;

/** A boxed remark, written as a quotation that starts with {@code [!HINWEIS] Titel}. */
final class Callout extends CustomBlock {

    private static final Pattern START = Pattern.compile("\\[!([\\p{L}]+)]\\s*(.*)", Pattern.DOTALL);

    /** What kind of remark it is, by the German and the English word. */
    enum Kind {
        INFO("info", "HINWEIS", "NOTE"),
        IMPORTANT("soon", "WICHTIG", "IMPORTANT"),
        TIP("tip", "TIPP", "TIP"),
        EXAMPLE("ok", "BEISPIEL", "EXAMPLE");

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
            return german.equalsIgnoreCase(word) || english.equalsIgnoreCase(word);
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
        Matcher start = START.matcher(line);
        if (!start.matches()) {
            return Optional.empty();
        }
        String word = start.group(1);
        String title =
                start.group(2).isBlank() ? capitalised(word) : start.group(2).strip();
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.is(word))
                .findFirst()
                .map(kind -> new Callout(kind, title));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    Kind kind() {
        return kind;
    }

    String title() {
        return title;
    }
}
