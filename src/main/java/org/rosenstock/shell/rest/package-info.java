/** The set-up of /api: its root, who may enter, and what errors look like (RFC 9457). */
@NullMarked
package org.rosenstock.shell.rest;

import org.jspecify.annotations.NullMarked;
