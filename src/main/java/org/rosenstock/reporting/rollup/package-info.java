/** Counts per unit, requirement and day, kept so that no page has to count people. */
@NullMarked
package org.rosenstock.reporting.rollup;

import org.jspecify.annotations.NullMarked;
