/** Stores spaces and the addresses that lead to them. */
@NullMarked
package org.rosenstock.wiki.space;

import org.jspecify.annotations.NullMarked;
