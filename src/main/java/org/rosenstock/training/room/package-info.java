/** Rooms that training takes place in. */
@NullMarked
package org.rosenstock.training.room;

import org.jspecify.annotations.NullMarked;
