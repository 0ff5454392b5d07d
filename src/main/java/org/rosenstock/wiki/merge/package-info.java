/** Joins two changes of one text, and says where they meet. */
@NullMarked
package org.rosenstock.wiki.merge;

import org.jspecify.annotations.NullMarked;
