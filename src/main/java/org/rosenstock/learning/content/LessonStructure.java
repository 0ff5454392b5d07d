package org.rosenstock.learning.content;

import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;

/**
 * What a screen reader would stumble over in a piece of Markdown.
 *
 * @param emptyHeadings headings without words
 * @param skippedLevels headings more than one level below the one before
 * @param wordlessLinks links without words
 * @param headlessTables tables whose columns have no names
 */
public record LessonStructure(long emptyHeadings, long skippedLevels, long wordlessLinks, long headlessTables) {

    public static LessonStructure of(String markdown) {
        Counter counter = new Counter();
        LessonHtml.plainParser().parse(markdown).accept(counter);
        return new LessonStructure(counter.empty, counter.skipped, counter.wordless, counter.headless);
    }

    private static final class Counter extends AbstractVisitor {

        private long empty;
        private long skipped;
        private long wordless;
        private long headless;
        private int level;

        @Override
        public void visit(Heading heading) {
            if (PlainText.of(heading).isEmpty()) {
                empty++;
            }
            // The title of the lesson stands above, so that text may begin with the first or the second level.
            if (heading.getLevel() > Math.max(level, 1) + 1) {
                skipped++;
            }
            level = heading.getLevel();
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            if (PlainText.of(link).isEmpty()) {
                wordless++;
            }
            visitChildren(link);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableHead && PlainText.of(node).isEmpty()) {
                headless++;
            }
            visitChildren(node);
        }
    }
}
