package org.rosenstock.learning.content;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;

/** A picture, film or sound that stands by itself, with its caption. */
final class Figure extends CustomBlock {

    private final Image image;

    Figure(Image image) {
        this.image = image;
    }

    Image image() {
        return image;
    }
}
