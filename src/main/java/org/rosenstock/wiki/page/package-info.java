/** Stores pages, their revisions and addresses, and saves what several people write. */
@NullMarked
package org.rosenstock.wiki.page;

import org.jspecify.annotations.NullMarked;
