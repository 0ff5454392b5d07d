/** The API under /api/wiki. */
@NullMarked
package org.rosenstock.wiki.rest;

import org.jspecify.annotations.NullMarked;
