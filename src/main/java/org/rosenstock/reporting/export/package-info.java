/** Figures as files. */
@NullMarked
package org.rosenstock.reporting.export;

import org.jspecify.annotations.NullMarked;
