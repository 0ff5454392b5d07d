/** What may be told of the counts. */
@NullMarked
package org.rosenstock.reporting.figure;

import org.jspecify.annotations.NullMarked;
