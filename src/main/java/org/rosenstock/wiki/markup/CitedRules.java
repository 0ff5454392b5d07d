package org.rosenstock.wiki.markup;

import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;

/** The rules of law that a text cites, as "§ 35a VwVfG" or "Art. 6 DSGVO", each once. */
public final class CitedRules {

    private CitedRules() {}

    public static Set<String> in(String markdown) {
        Set<String> rules = new TreeSet<>();
        WikiHtml.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof LegalReference reference) {
                    rules.add(reference.rule());
                }
                visitChildren(node);
            }
        });
        return rules;
    }
}
