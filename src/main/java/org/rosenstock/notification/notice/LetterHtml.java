package org.rosenstock.notification.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rosenstock.shared.TaggedPdf;
import org.rosenstock.shared.Texts;

/** A letter as a page: paragraphs and links, nothing that is loaded from anywhere, nothing that counts. */
final class LetterHtml {

    private static final String TEMPLATE = "org/rosenstock/notification/letter.html";
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;)]");

    private LetterHtml() {}

    static String page(String language, String subject, String text) {
        String paragraphs = Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(LetterHtml::paragraph)
                .collect(Collectors.joining());
        String foot = Texts.get(Locale.forLanguageTag(language), "notification.letter.foot");
        return TaggedPdf.fill(TEMPLATE, Map.of("language", language, "subject", subject, "foot", foot))
                .replace("{{paragraphs}}", paragraphs);
    }

    private static String paragraph(String text) {
        String escaped = ADDRESS.matcher(TaggedPdf.escape(text)).replaceAll("<a href=\"$0\">$0</a>");
        return "<p>" + escaped.replaceAll("\\R", "<br>") + "</p>\n";
    }
}
