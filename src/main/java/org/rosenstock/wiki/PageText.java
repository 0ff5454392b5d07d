package org.rosenstock.wiki;

import java.util.ArrayList;
import java.util.List;
import org.rosenstock.shared.Finding;

/** How long the parts of a page may be. */
final class PageText {

    private static final int TITLE = 200;
    private static final int COMMENT = 300;

    /** Letters of a page; the laws of the federation fit. */
    private static final int MARKDOWN = 2_000_000;

    private PageText() {}

    static List<Finding> check(String title, String markdown, String comment) {
        List<Finding> findings = new ArrayList<>();
        if (title.isEmpty()) {
            findings.add(Finding.of("title", "wiki.check.needed"));
        } else if (title.length() > TITLE) {
            findings.add(Finding.of("title", "wiki.check.long", TITLE));
        }
        if (markdown.length() > MARKDOWN) {
            findings.add(Finding.of("markdown", "wiki.check.long", MARKDOWN));
        }
        if (comment.length() > COMMENT) {
            findings.add(Finding.of("comment", "wiki.check.long", COMMENT));
        }
        return findings;
    }
}
