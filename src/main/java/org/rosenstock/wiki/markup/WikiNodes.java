package org.rosenstock.wiki.markup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the blocks of ours in the look of the theme. */
final class WikiNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    WikiNodes(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Callout.class, LegalReference.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Callout callout) {
            callout(callout);
        } else if (node instanceof LegalReference reference) {
            html.tag(
                    "a",
                    Map.of(
                            "href",
                            "/wiki/rules?rule=" + URLEncoder.encode(reference.rule(), StandardCharsets.UTF_8),
                            "class",
                            "law"));
            html.text(reference.words());
            html.tag("/a");
        }
    }

    private void callout(Callout callout) {
        html.line();
        html.tag("div", Map.of("class", "note note--" + callout.kind().look() + " callout"));
        html.tag("p");
        html.tag("strong");
        html.text(callout.title());
        html.tag("/strong");
        html.tag("/p");
        html.line();
        html.tag("div");
        for (Node child = callout.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/div");
        html.tag("/div");
        html.line();
    }
}
