/** Instructions on site: who held them, who was there, and how that becomes evidence. */
@NullMarked
package org.rosenstock.qualification.instruction;

import org.jspecify.annotations.NullMarked;
