/** Who may do what with which page. */
@NullMarked
package org.rosenstock.wiki.access;

import org.jspecify.annotations.NullMarked;
