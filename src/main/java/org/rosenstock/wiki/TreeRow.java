package org.rosenstock.wiki;

/** A page in the part of a tree that is shown. @param parent whether there are pages below it */
public record TreeRow(PageRow page, boolean parent) {}
