package org.rosenstock.wiki.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The blocks a text consists of at its top: headings, paragraphs, lists, tables. */
public final class Blocks {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private Blocks() {}

    /** Each as it is written, without the empty lines between them; definitions that show nothing go with what follows. */
    public static List<String> of(String markdown) {
        List<String> lines = markdown.lines().toList();
        List<String> blocks = new ArrayList<>();
        int from = 0;
        for (Node node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            int until = lastLine(node, from) + 1;
            add(blocks, lines.subList(from, until));
            from = until;
        }
        add(blocks, lines.subList(from, lines.size()));
        return blocks;
    }

    private static int lastLine(Node node, int from) {
        return node.getSourceSpans().stream()
                .mapToInt(SourceSpan::getLineIndex)
                .max()
                .orElse(from - 1);
    }

    private static void add(List<String> blocks, List<String> lines) {
        String text = String.join("\n", lines).strip();
        if (!text.isEmpty()) {
            blocks.add(text);
        }
    }
}
