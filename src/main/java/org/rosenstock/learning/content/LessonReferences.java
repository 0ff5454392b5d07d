package org.rosenstock.learning.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** What a piece of Markdown shows and points to. */
public record LessonReferences(List<Picture> pictures, List<String> links) {

    /**
     * A picture, film or sound.
     *
     * @param words what it shows, for people who cannot see it
     */
    public record Picture(String target, String words) {

        public Optional<MediaName> medium() {
            return MediaName.of(target);
        }
    }

    public static LessonReferences in(String markdown) {
        Collector collector = new Collector();
        LessonHtml.plainParser().parse(markdown).accept(collector);
        return new LessonReferences(List.copyOf(collector.pictures), List.copyOf(collector.links));
    }

    /** Every file of the course that is shown or linked. */
    public Stream<MediaName> media() {
        return Stream.concat(pictures.stream().map(Picture::target), links.stream())
                .flatMap(target -> MediaName.of(target).stream());
    }

    /** Pictures that are not files of the course and therefore never shown. */
    public Stream<String> foreignPictures() {
        return pictures.stream().filter(picture -> picture.medium().isEmpty()).map(Picture::target);
    }

    private static final class Collector extends AbstractVisitor {

        private final List<Picture> pictures = new ArrayList<>();
        private final List<String> links = new ArrayList<>();

        @Override
        public void visit(Image image) {
            pictures.add(new Picture(image.getDestination(), PlainText.of(image)));
            visitChildren(image);
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }
    }
}
