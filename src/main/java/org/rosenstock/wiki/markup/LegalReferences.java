package org.rosenstock.wiki.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Finds the rules that a text cites, outside of links and of text in fixed type. */
final class LegalReferences implements PostProcessor {

    @Override
    public Node process(Node document) {
        List<Text> texts = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                texts.add(text);
            }

            @Override
            public void visit(Link link) {
                // A link leads to one place already.
            }
        });
        texts.forEach(LegalReferences::split);
        return document;
    }

    private static void split(Text text) {
        String words = text.getLiteral();
        Matcher found = LegalReference.PATTERN.matcher(words);
        int from = 0;
        while (found.find()) {
            before(text, words.substring(from, found.start()));
            text.insertBefore(new LegalReference(found.group(), LegalReference.rule(found)));
            from = found.end();
        }
        if (from > 0) {
            before(text, words.substring(from));
            text.unlink();
        }
    }

    private static void before(Text text, String words) {
        if (!words.isEmpty()) {
            text.insertBefore(new Text(words));
        }
    }
}
