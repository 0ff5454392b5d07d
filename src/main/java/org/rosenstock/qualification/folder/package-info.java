/** Proof folders for an audit: what is in them, and how they are printed volume by volume. */
@NullMarked
package org.rosenstock.qualification.folder;

import org.jspecify.annotations.NullMarked;
