/** Proofs on paper and in spreadsheets, as the doors of the context hand them out. */
@NullMarked
package org.rosenstock.qualification.paper;

import org.jspecify.annotations.NullMarked;
