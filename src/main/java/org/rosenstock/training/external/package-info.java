/** Training that others hold: its states, who may take which step, and where it is stored. */
@NullMarked
package org.rosenstock.training.external;

import org.jspecify.annotations.NullMarked;
