/** Letters about live training: their texts, when they are written, the calendars they change, the links to decide by. */
@NullMarked
package org.rosenstock.training.letter;

import org.jspecify.annotations.NullMarked;
