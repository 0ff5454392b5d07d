package org.rosenstock.wiki.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.PostProcessor;

/** Makes callouts of the quotations that start as one. */
final class Callouts implements PostProcessor {

    @Override
    public Node process(Node document) {
        List<BlockQuote> quotes = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote quote) {
                quotes.add(quote);
                visitChildren(quote);
            }
        });
        quotes.forEach(Callouts::rework);
        return document;
    }

    private static void rework(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first) {
            List<Node> line = firstLine(first);
            Callout.startedBy(PlainText.of(line)).ifPresent(callout -> {
                line.forEach(Node::unlink);
                if (first.getFirstChild() == null) {
                    first.unlink();
                }
                replace(quote, callout);
            });
        }
    }

    private static void replace(BlockQuote quote, Callout callout) {
        for (Node child = quote.getFirstChild(); child != null; child = quote.getFirstChild()) {
            callout.appendChild(child);
        }
        quote.insertBefore(callout);
        quote.unlink();
    }

    private static List<Node> firstLine(Paragraph paragraph) {
        List<Node> line = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            line.add(node);
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                break;
            }
        }
        return line;
    }
}
