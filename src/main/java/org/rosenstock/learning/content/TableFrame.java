package org.rosenstock.learning.content;

import org.commonmark.node.CustomBlock;

/** Holds a table so that it can be scrolled sideways on a small screen; named after the heading above. */
final class TableFrame extends CustomBlock {

    private final String label;

    TableFrame(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
