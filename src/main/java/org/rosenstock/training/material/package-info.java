/** Files and links for those who take part: of an offering or of one date. */
@NullMarked
package org.rosenstock.training.material;

import org.jspecify.annotations.NullMarked;
