/** Courses as zip files: reading them with suspicion, writing them, and moving them into and out of the database. */
@NullMarked
package org.rosenstock.learning.packages;

import org.jspecify.annotations.NullMarked;
