/** The nightly removal of what is past its period. */
@NullMarked
package org.rosenstock.privacy.retention;

import org.jspecify.annotations.NullMarked;
