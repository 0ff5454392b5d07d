/** What pages refer to. */
@NullMarked
package org.rosenstock.wiki.link;

import org.jspecify.annotations.NullMarked;
