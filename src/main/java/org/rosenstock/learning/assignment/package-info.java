/** Courses that were given to people with a due date. */
@NullMarked
package org.rosenstock.learning.assignment;

import org.jspecify.annotations.NullMarked;
