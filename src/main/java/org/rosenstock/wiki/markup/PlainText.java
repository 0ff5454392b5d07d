package org.rosenstock.wiki.markup;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a piece of text, without anything that says how they look. */
final class PlainText {

    private PlainText() {}

    static String of(Node node) {
        return of(List.of(node));
    }

    static String of(List<Node> nodes) {
        StringBuilder words = new StringBuilder();
        AbstractVisitor reader = new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak softLineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak hardLineBreak) {
                words.append(' ');
            }
        };
        nodes.forEach(node -> node.accept(reader));
        return words.toString().strip();
    }
}
