package org.rosenstock.learning.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.PostProcessor;

/** Recognises callouts, figures and tables in what was parsed. The page has the only first heading. */
final class LessonBlocks implements PostProcessor {

    private static final int TOP_LEVEL = 2;

    @Override
    public Node process(Node document) {
        rework(document, "");
        return document;
    }

    private String rework(Node parent, String headingBefore) {
        String heading = headingBefore;
        Node next;
        for (Node node = parent.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            if (node instanceof Heading title) {
                title.setLevel(Math.max(TOP_LEVEL, title.getLevel()));
                heading = PlainText.of(title);
            } else if (node instanceof Paragraph paragraph) {
                figure(paragraph);
            } else if (node instanceof TableBlock table) {
                frame(table, heading);
            } else if (node instanceof Block) {
                heading = rework(node, heading);
                callout(node);
            }
        }
        return heading;
    }

    private static void figure(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            paragraph.insertBefore(new Figure(image));
            paragraph.unlink();
        }
    }

    private static void frame(TableBlock table, String heading) {
        TableFrame frame = new TableFrame(heading);
        table.insertBefore(frame);
        frame.appendChild(table);
    }

    private static void callout(Node node) {
        if (node instanceof BlockQuote quote && quote.getFirstChild() instanceof Paragraph first) {
            List<Node> line = firstLine(first);
            String words = String.join("", line.stream().map(PlainText::raw).toList());
            Callout.startedBy(words).ifPresent(callout -> {
                line.forEach(Node::unlink);
                replace(quote, first, callout);
            });
        }
    }

    private static void replace(BlockQuote quote, Paragraph first, Callout callout) {
        if (first.getFirstChild() == null) {
            first.unlink();
        }
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
