package org.rosenstock.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Pages of help and information, written in Markdown and kept as resources; each is rendered once. */
@ApplicationScoped
public class HelpPages {

    private static final String FOLDER = "/org/rosenstock/shell/help/";
    private static final Pattern NAME = Pattern.compile("[a-z-]{1,40}");
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private final Map<String, Optional<HelpPage>> known = new ConcurrentHashMap<>();

    /**
     * One page.
     *
     * @param title its first heading
     * @param html the rest
     */
    public record HelpPage(String name, String title, String html) {}

    /** Empty when there is none of this name. */
    public Optional<HelpPage> find(String language, String name) {
        return NAME.matcher(name).matches()
                ? known.computeIfAbsent(language + "/" + name, path -> read(path, name))
                : Optional.empty();
    }

    private Optional<HelpPage> read(String path, String name) {
        try (InputStream in = HelpPages.class.getResourceAsStream(FOLDER + path + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(page(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read help page " + path, e);
        }
    }

    private HelpPage page(String name, String markdown) {
        String text = markdown.strip();
        int end = text.startsWith("# ") ? text.indexOf('\n') : -1;
        String title = end < 0 ? name : text.substring(2, end).strip();
        Node document = parser.parse(end < 0 ? text : text.substring(end));
        String html = renderer.render(document).replace("<table>", "<table class=\"tbl\">");
        return new HelpPage(name, title, html);
    }
}
