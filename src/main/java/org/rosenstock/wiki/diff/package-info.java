/** What differs between two texts. */
@NullMarked
package org.rosenstock.wiki.diff;

import org.jspecify.annotations.NullMarked;
