/** Puts together the start page from what the contexts offer. */
@NullMarked
package org.rosenstock.shell.start;

import org.jspecify.annotations.NullMarked;
