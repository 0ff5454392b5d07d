package org.rosenstock.wiki.markup;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** The files of the wiki that a text shows or names. */
public final class UsedFiles {

    private static final Pattern ADDRESS = Pattern.compile("/wiki/file/(\\d{1,18})(?:[?#].*)?");

    private UsedFiles() {}

    /** Ids, each once. */
    public static Set<Long> in(String markdown) {
        Set<Long> files = new TreeSet<>();
        if (markdown.contains("/wiki/file/")) {
            WikiHtml.parse(markdown).accept(new AbstractVisitor() {
                @Override
                public void visit(Image image) {
                    add(files, image.getDestination());
                    visitChildren(image);
                }

                @Override
                public void visit(Link link) {
                    add(files, link.getDestination());
                    visitChildren(link);
                }
            });
        }
        return files;
    }

    private static void add(Set<Long> files, String address) {
        Matcher found = ADDRESS.matcher(address);
        if (found.matches()) {
            files.add(Long.parseLong(found.group(1)));
        }
    }
}
