/** The text of lessons: Markdown with callouts, figures and films, turned into HTML that cannot do harm. */
@NullMarked
package org.rosenstock.learning.content;

import org.jspecify.annotations.NullMarked;
