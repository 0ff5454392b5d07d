/** Markdown, the only truth of a page, and what is made of it: HTML that holds no script, references, contents. */
@NullMarked
package org.rosenstock.wiki.markup;

import org.jspecify.annotations.NullMarked;
