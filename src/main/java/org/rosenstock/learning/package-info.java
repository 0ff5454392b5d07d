/**
 * Courses and how people take them: catalogue, lessons, quizzes, progress, certificates, learning paths, assignments.
 *
 * <p>Other contexts call the doors in this package and observe its events; nobody sees the packages below.
 */
@NullMarked
package org.rosenstock.learning;

import org.jspecify.annotations.NullMarked;
