package org.rosenstock.learning.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what the theme has a look for. Pictures from elsewhere are not shown, only what they would show in words. */
final class LessonNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Function<String, String> mediaUrl;

    LessonNodes(HtmlNodeRendererContext context, Function<String, String> mediaUrl) {
        this.context = context;
        this.html = context.getWriter();
        this.mediaUrl = mediaUrl;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Callout.class, Figure.class, TableFrame.class, Image.class, Link.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Callout callout) {
            callout(callout);
        } else if (node instanceof Figure figure) {
            figure(figure.image());
        } else if (node instanceof TableFrame frame) {
            table(frame);
        } else if (node instanceof Image image) {
            medium(image);
        } else if (node instanceof Link link) {
            link(link);
        }
    }

    private void callout(Callout callout) {
        html.line();
        html.tag("div", Map.of("class", "note note--" + callout.kind().look() + " callout"));
        html.tag("p");
        html.tag("b");
        html.text(callout.title());
        html.tag("/b");
        html.tag("/p");
        html.tag("div");
        children(callout);
        html.tag("/div");
        html.tag("/div");
        html.line();
    }

    private void figure(Image image) {
        html.line();
        html.tag("figure");
        medium(image);
        String caption = image.getTitle();
        if (caption != null && !caption.isBlank()) {
            html.tag("figcaption");
            html.text(caption);
            html.tag("/figcaption");
        }
        html.tag("/figure");
        html.line();
    }

    private void table(TableFrame frame) {
        html.line();
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "tbl-wrap");
        if (!frame.label().isEmpty()) {
            attributes.put("role", "region");
            attributes.put("aria-label", frame.label());
            attributes.put("tabindex", "0");
        }
        html.tag("div", attributes);
        children(frame);
        html.tag("/div");
        html.line();
    }

    private void medium(Image image) {
        String words = PlainText.of(image);
        Optional<MediaName> medium = MediaName.of(image.getDestination());
        String url = medium.map(name -> mediaUrl.apply(name.name())).orElse("");
        if (url.isEmpty()) {
            html.text(words);
        } else if (medium.get().isFilm() || medium.get().isSound()) {
            player(medium.get(), url, words);
        } else {
            html.tag("img", ordered("src", url, "alt", words), true);
        }
    }

    private void player(MediaName medium, String url, String words) {
        String element = medium.isFilm() ? "video" : "audio";
        Map<String, String> attributes = ordered("controls", "controls", "preload", "metadata");
        attributes.put("aria-label", words);
        html.tag(element, attributes);
        html.tag("source", ordered("src", url, "type", medium.contentType()), true);
        String captions = mediaUrl.apply(medium.captions());
        if (medium.isFilm() && !captions.isEmpty()) {
            html.tag("track", ordered("kind", "captions", "src", captions, "default", "default"), true);
        }
        html.tag("/" + element);
    }

    private void link(Link link) {
        String target = link.getDestination();
        String url =
                MediaName.of(target).map(name -> mediaUrl.apply(name.name())).orElse(target);
        html.tag("a", context.extendAttributes(link, "a", ordered("href", url)));
        children(link);
        html.tag("/a");
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private static Map<String, String> ordered(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }
}
