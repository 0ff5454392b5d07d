package org.rosenstock.wiki.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;

/**
 * A rule that the text cites, as German authorities write it: "§ 35a VwVfG", "§ 4 Abs. 2 Satz 1 BMG", "Art. 6 Abs. 1
 * DSGVO", "§§ 12, 13 VgV".
 */
final class LegalReference extends CustomNode {

    /** Where a rule is cited: paragraph or article, the parts after it, the abbreviation of the law. */
    static final Pattern PATTERN = Pattern.compile("(?<![\\p{L}\\p{N}])(§§?|Art\\.|Artikel)[ \\u00a0]?(\\d+[a-z]?)"
            + "((?:[ \\u00a0]?(?:,|und|bis|-|–)[ \\u00a0]?\\d+[a-z]?(?![\\p{L}.]))*)"
            + "((?:[ \\u00a0](?:Abs\\.|Absatz|S\\.|Satz|Nr\\.|Nummer|lit\\.|Buchst\\.|Halbs\\.|Hs\\.|Alt\\.)"
            + "[ \\u00a0]?[0-9]*[a-z]?)*)"
            + "[ \\u00a0]([A-ZÄÖÜ][\\p{L}]*[A-ZÄÖÜ][\\p{L}]*(?:[ -][IVX]+\\b)?|GG|BGB|BauO|BauGB)(?![\\p{L}])");

    private final String words;
    private final String rule;

    LegalReference(String words, String rule) {
        this.words = words;
        this.rule = rule;
    }

    /** Paragraph and law alone, the same for every way of writing it: "§ 35a VwVfG". */
    static String rule(Matcher found) {
        String sign = found.group(1).startsWith("§") ? "§" : "Art.";
        return sign + " " + found.group(2) + " " + found.group(5);
    }

    /** The first one in a text. */
    static Optional<String> in(String text) {
        Matcher matcher = PATTERN.matcher(text);
        return matcher.find() ? Optional.of(rule(matcher)) : Optional.empty();
    }

    /** As it is written. */
    String words() {
        return words;
    }

    String rule() {
        return rule;
    }
}
