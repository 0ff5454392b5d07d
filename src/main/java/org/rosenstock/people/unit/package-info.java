/** Org units, the tree they form, and who leads them from when until when. */
@NullMarked
package org.rosenstock.people.unit;

import org.jspecify.annotations.NullMarked;
