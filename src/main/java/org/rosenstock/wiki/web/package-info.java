/** Pages under /wiki. */
@NullMarked
package org.rosenstock.wiki.web;

import org.jspecify.annotations.NullMarked;
