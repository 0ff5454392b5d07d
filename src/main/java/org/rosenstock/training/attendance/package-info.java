/** Lists of dates: who was there on which day, the code shown in the room, and what closing a list says. */
@NullMarked
package org.rosenstock.training.attendance;

import org.jspecify.annotations.NullMarked;
