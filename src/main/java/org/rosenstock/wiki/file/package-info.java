/** Files of pages, with every version of them. */
@NullMarked
package org.rosenstock.wiki.file;

import org.jspecify.annotations.NullMarked;
